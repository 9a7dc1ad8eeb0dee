package london.dsco.mail;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An email that is ready to be sent.
 *
 * @param topic one for each kind of mail, such as {@code reminders}
 * @param id id that stays the same if the email is sent twice, so that mail programs recognise it
 * @param addresses addresses, each of which receives an email of its own
 * @param headers further headers of its kind
 */
public record OutgoingMail(
        String topic,
        UUID id,
        List<String> addresses,
        String subject,
        String text,
        Map<String, String> headers) {

    public OutgoingMail {
        addresses = List.copyOf(addresses);
        headers = Map.copyOf(headers);
    }

    public OutgoingMail(
            String topic, UUID id, List<String> addresses, String subject, String text) {
        this(topic, id, addresses, subject, text, Map.of());
    }

    /** Omits addresses and text, so that they never appear in a log. */
    @Override
    public String toString() {
        return "mail " + id + " of " + topic;
    }
}
