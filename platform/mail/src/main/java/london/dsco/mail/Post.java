package london.dsco.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Hands an email to the mail server. */
@ApplicationScoped
public class Post {

    /** Less than a transaction may be idle. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ReactiveMailer mailer;

    protected Post(ReactiveMailer mailer) {
        this.mailer = mailer;
    }

    /**
     * Returns once the mail server has accepted an email for each address.
     *
     * @throws RuntimeException when it has not done so within ten seconds
     */
    public void send(OutgoingMail mail) {
        Mail[] mails =
                mail.addresses().stream()
                        .map(address -> addressed(mail, address))
                        .toArray(Mail[]::new);
        mailer.send(mails).await().atMost(PATIENCE);
    }

    private static Mail addressed(OutgoingMail mail, String address) {
        Mail one =
                Mail.withText(address, mail.subject(), mail.text())
                        .addHeader("Message-ID", "<" + mail.id() + "@" + mail.topic() + ".dsco>")
                        .addHeader("Auto-Submitted", "auto-generated");
        mail.headers().forEach(one::addHeader);
        return one;
    }
}
