package london.dsco.advice.breakglass;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import london.dsco.advice.practitioner.Practitioner;
import london.dsco.advice.practitioner.Practitioners;
import london.dsco.domain.Roles;
import london.dsco.mail.MailKind;
import london.dsco.mail.Mailing;
import london.dsco.mail.OutgoingMail;

/**
 * Emails the borough-admins about each use of break-glass. This is separate from the command
 * itself, so that a mail server that is down keeps nobody from a case.
 */
@ApplicationScoped
public class NotifyingAdmins implements MailKind<UnreportedBreakGlass> {

    private final Mailing mailing;
    private final UnreportedBreakGlasses glasses;
    private final Practitioners practitioners;
    private final Clock clock;

    NotifyingAdmins(
            Mailing mailing,
            UnreportedBreakGlasses glasses,
            Practitioners practitioners,
            Clock clock) {
        this.mailing = mailing;
        this.glasses = glasses;
        this.practitioners = practitioners;
        this.clock = clock;
    }

    @Scheduled(
            every = "${dsco.break-glass.notify-every}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void notifyAdmins() {
        mailing.sendAll(Mailing.boroughs(), glasses, this);
    }

    /**
     * Returns no mail if the register has no address; the borough then has only its list of reviews
     * that are due.
     */
    @Override
    public Optional<OutgoingMail> compose(UnreportedBreakGlass glass) {
        List<String> addresses = addresses(glass);
        if (addresses.isEmpty()) {
            glasses.failed(glass, glass.attempts() + 1, clock.instant());
            return Optional.empty();
        }
        BreakGlassMail mail = BreakGlassMail.of(glass);
        return Optional.of(
                new OutgoingMail(
                        "break-glass", glass.id(), addresses, mail.subject(), mail.text()));
    }

    private List<String> addresses(UnreportedBreakGlass glass) {
        return practitioners.withARole(List.of(Roles.BOROUGH_ADMIN), glass.borough()).stream()
                .map(Practitioner::email)
                .flatMap(Optional::stream)
                .toList();
    }
}
