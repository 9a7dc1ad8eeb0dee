package london.dsco.advice.reminder;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;

/** Hands a mail to the mail server. */
@ApplicationScoped
class Post {

    /** Less than a transaction may stand idle. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ReactiveMailer mailer;

    Post(ReactiveMailer mailer) {
        this.mailer = mailer;
    }

    /**
     * Returns when the mail server has taken it.
     *
     * @param id the same for the same mail, should it be sent twice: mail programs know it again
     * @throws RuntimeException when it has not within ten seconds
     */
    void send(UUID id, String address, ReminderMail mail) {
        mailer.send(
                        Mail.withText(address, mail.subject(), mail.text())
                                .addHeader("Message-ID", "<" + id + "@reminders.dsco>")
                                .addHeader("Auto-Submitted", "auto-generated"))
                .await()
                .atMost(PATIENCE);
    }
}
