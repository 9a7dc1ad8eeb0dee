package london.dsco.mail;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A mail that is ready to be sent.
 *
 * @param topic one for each kind of mail, such as {@code reminders}
 * @param id the same for the same mail, should it be sent twice: mail programs know it again
 * @param addresses each is sent one of its own
 * @param headers what its kind needs besides
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

    /** Without addresses and text, so that no log holds them. */
    @Override
    public String toString() {
        return "mail " + id + " of " + topic;
    }
}
