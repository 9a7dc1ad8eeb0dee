package london.dsco.advice.breakglass;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import london.dsco.advice.post.Post;
import london.dsco.advice.practitioner.Practitioner;
import london.dsco.advice.practitioner.Practitioners;
import london.dsco.database.BoroughScope;
import london.dsco.domain.Borough;
import london.dsco.domain.Roles;

/**
 * Tells the borough-admins of each broken glass, apart from the request that broke it, so that a
 * mail server that is away keeps nobody from a case. The row is locked while the mail is sent: a
 * crash loses none, and repeats one only if it comes before the commit.
 */
@ApplicationScoped
public class TellingTheAdmin {

    /** With the pauses below, a little more than a day. */
    static final int MOST_ATTEMPTS = 14;

    private static final int LONGEST_PAUSE_MINUTES = 180;

    private final BoroughScope scope;
    private final UntoldGlasses glasses;
    private final Practitioners practitioners;
    private final Post post;
    private final Clock clock;

    TellingTheAdmin(
            BoroughScope scope,
            UntoldGlasses glasses,
            Practitioners practitioners,
            Post post,
            Clock clock) {
        this.scope = scope;
        this.glasses = glasses;
        this.practitioners = practitioners;
        this.post = post;
        this.clock = clock;
    }

    @Scheduled(
            every = "${dsco.break-glass.tell-every}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tellAll() {
        for (Borough borough : Borough.values()) {
            boolean more;
            do {
                more = scope.in(borough.gss(), () -> tellNext(borough.gss()));
            } while (more);
        }
    }

    /** Whether there may be another one. */
    private boolean tellNext(String borough) {
        Optional<UntoldGlass> next = glasses.next(borough);
        next.ifPresent(glass -> tell(glass, addresses(borough)));
        return next.isPresent();
    }

    /** Where the register has none, the list of reviews that are due is all there is. */
    private List<String> addresses(String borough) {
        return practitioners.withARole(List.of(Roles.BOROUGH_ADMIN), borough).stream()
                .map(Practitioner::email)
                .flatMap(Optional::stream)
                .toList();
    }

    private void tell(UntoldGlass glass, List<String> addresses) {
        int attempts = glass.attempts() + 1;
        try {
            if (!addresses.isEmpty()) {
                BreakGlassMail mail = BreakGlassMail.of(glass);
                post.send("break-glass", glass.id(), addresses, mail.subject(), mail.text());
            }
            glasses.settle(glass, addresses.size(), attempts, clock.instant());
        } catch (RuntimeException e) {
            // The message may hold an address.
            Log.warnf("a mail about a break-glass failed: %s", e.getClass().getName());
            if (attempts >= MOST_ATTEMPTS) {
                glasses.settle(glass, 0, attempts, clock.instant());
            } else {
                glasses.postpone(glass, attempts, pauseAfter(attempts));
            }
        }
    }

    /** In minutes: 1, 2, 4 and so on. */
    static int pauseAfter(int attempts) {
        return Math.min(LONGEST_PAUSE_MINUTES, 1 << (attempts - 1));
    }
}
