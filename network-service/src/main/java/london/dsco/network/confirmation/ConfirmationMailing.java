package london.dsco.network.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import london.dsco.mail.KeptRounds.Round;
import london.dsco.mail.MailKind;
import london.dsco.mail.Mailing;
import london.dsco.mail.OutgoingMail;
import london.dsco.network.round.Repeated;
import london.dsco.network.unsubscribing.UnsubscribeLinks;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends the emails that ask people to confirm their address, each once. Like digests, they are sent
 * only if mail programs can unsubscribe from them.
 */
@ApplicationScoped
public class ConfirmationMailing implements MailKind<WaitingConfirmation>, Repeated {

    private final Mailing mailing;
    private final Confirmations confirmations;
    private final UnsubscribeLinks unsubscribing;
    private final Clock clock;
    private final Duration every;
    private final String confirmAt;

    ConfirmationMailing(
            Mailing mailing,
            Confirmations confirmations,
            UnsubscribeLinks unsubscribing,
            Clock clock,
            @ConfigProperty(name = "dsco.digest.confirm-at") Optional<String> confirmAt,
            @ConfigProperty(name = "dsco.digest.every") Duration every) {
        this.mailing = mailing;
        this.confirmations = confirmations;
        this.unsubscribing = unsubscribing;
        this.clock = clock;
        this.every = every;
        this.confirmAt = confirmAt.orElse("");
    }

    @Override
    public Round round() {
        return new Round("confirmations", every, this::sendAll);
    }

    /** Runs one round through all boroughs and the network itself. */
    public void sendAll() {
        if (unsubscribing.arePossible()) {
            mailing.sendAll(Mailing.everybody(), confirmations, this);
        }
    }

    @Override
    public void fill(String borough) {
        confirmations.tidy(clock.instant());
    }

    @Override
    public Optional<OutgoingMail> compose(WaitingConfirmation waiting) {
        ConfirmationLetter letter =
                ConfirmationLetter.of(confirmAt + waiting.secret().reveal(), waiting.expiresAt());
        return Optional.of(
                new OutgoingMail(
                        "confirmation",
                        waiting.id(),
                        List.of(waiting.email()),
                        letter.subject(),
                        letter.text(),
                        unsubscribing.headers(waiting.borough(), waiting.id())));
    }
}
