package london.dsco.advice.breakglass;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Tells borough-admins by mail that somebody broke the glass. It names no child and nobody else,
 * and not the reason: mail passes through many hands.
 */
@ApplicationScoped
class AdminMail {

    /** Less than a transaction may stand idle. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final ReactiveMailer mailer;

    AdminMail(ReactiveMailer mailer) {
        this.mailer = mailer;
    }

    /**
     * Returns when the mail server has taken one for each address.
     *
     * @throws RuntimeException when it has not within ten seconds
     */
    void send(UntoldGlass glass, List<String> addresses) {
        Mail[] mails = addresses.stream().map(address -> mail(glass, address)).toArray(Mail[]::new);
        mailer.send(mails).await().atMost(PATIENCE);
    }

    /** The same Message-ID for the same mail, should it be sent twice. */
    private static Mail mail(UntoldGlass glass, String address) {
        return Mail.withText(
                        address,
                        "Break-glass: review by " + DAY.format(glass.reviewBy()),
                        text(glass))
                .addHeader("Message-ID", "<" + glass.id() + "@break-glass.dsco>")
                .addHeader("Auto-Submitted", "auto-generated");
    }

    private static String text(UntoldGlass glass) {
        return """
        Somebody opened a request of your borough that is not theirs, to read it.

        Break-glass: %s
        Request: %s

        Read the reason and review it by %s. If it was you who opened it, somebody else reviews it.

        This is an automatic message. It names no child. Do not send details of a child by reply.
        """
                .formatted(glass.id(), glass.requestId(), DAY.format(glass.reviewBy()));
    }
}
