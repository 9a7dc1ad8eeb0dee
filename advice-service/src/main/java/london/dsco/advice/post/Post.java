package london.dsco.advice.post;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Hands a mail to the mail server. */
@ApplicationScoped
public class Post {

    /** Less than a transaction may stand idle. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ReactiveMailer mailer;

    protected Post(ReactiveMailer mailer) {
        this.mailer = mailer;
    }

    /**
     * Returns when the mail server has taken one for each address.
     *
     * @param topic one for each kind of mail, such as {@code reminders}
     * @param id the same for the same mail, should it be sent twice: mail programs know it again
     * @throws RuntimeException when it has not within ten seconds
     */
    public void send(String topic, UUID id, List<String> addresses, String subject, String text) {
        Mail[] mails =
                addresses.stream()
                        .map(
                                address ->
                                        Mail.withText(address, subject, text)
                                                .addHeader(
                                                        "Message-ID",
                                                        "<" + id + "@" + topic + ".dsco>")
                                                .addHeader("Auto-Submitted", "auto-generated"))
                        .toArray(Mail[]::new);
        mailer.send(mails).await().atMost(PATIENCE);
    }
}
