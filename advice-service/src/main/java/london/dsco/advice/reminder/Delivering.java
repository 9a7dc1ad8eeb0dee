package london.dsco.advice.reminder;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import london.dsco.advice.post.Post;
import london.dsco.advice.practitioner.Practitioner;
import london.dsco.advice.practitioner.Practitioners;
import london.dsco.database.BoroughScope;
import london.dsco.domain.Borough;
import london.dsco.domain.London;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends what the delivery log has queued. The row is locked while the mail is sent and marked in
 * the same transaction: a crash loses no mail, and repeats one only if it comes after the mail
 * server took it and before the commit.
 */
@ApplicationScoped
public class Delivering {

    /** With the pauses below, a little more than a day. */
    static final int MOST_ATTEMPTS = 14;

    private static final int LONGEST_PAUSE_MINUTES = 180;

    /** In one round. */
    static final int MOST_REFUSALS = 5;

    private final BoroughScope scope;
    private final Deliveries deliveries;
    private final Practitioners practitioners;
    private final Post post;
    private final Clock clock;
    private final String portal;

    Delivering(
            BoroughScope scope,
            Deliveries deliveries,
            Practitioners practitioners,
            Post post,
            Clock clock,
            @ConfigProperty(name = "dsco.reminders.portal") Optional<String> portal) {
        this.scope = scope;
        this.deliveries = deliveries;
        this.practitioners = practitioners;
        this.post = post;
        this.clock = clock;
        this.portal = portal.orElse("");
    }

    /**
     * One round through all boroughs. A mail that is not taken waits and holds up no other; after
     * several the server is taken to be away, and the rest is left to the next round.
     */
    public void deliverAll() {
        int refused = 0;
        for (Borough borough : Borough.values()) {
            Outcome last;
            do {
                last = scope.in(borough.gss(), () -> deliverNext(borough.gss()));
                if (last == Outcome.REFUSED && ++refused == MOST_REFUSALS) {
                    return;
                }
            } while (last != Outcome.NONE_QUEUED);
        }
    }

    private enum Outcome {
        NONE_QUEUED,
        SETTLED,
        REFUSED
    }

    private Outcome deliverNext(String borough) {
        Optional<Delivery> next = deliveries.next(borough);
        if (next.isEmpty()) {
            return Outcome.NONE_QUEUED;
        }
        Delivery delivery = next.get();
        Instant now = clock.instant();
        Optional<String> address =
                practitioners.find(delivery.recipient(), borough).flatMap(Practitioner::email);
        if (!delivery.owed()) {
            deliveries.settle(delivery, DeliveryState.NOT_NEEDED, delivery.attempts(), now);
            return Outcome.SETTLED;
        }
        if (address.isEmpty()) {
            deliveries.settle(delivery, DeliveryState.NO_ADDRESS, delivery.attempts(), now);
            return Outcome.SETTLED;
        }
        return send(delivery, address.get(), now);
    }

    private Outcome send(Delivery delivery, String address, Instant now) {
        int attempts = delivery.attempts() + 1;
        try {
            ReminderMail mail = ReminderMail.of(delivery, portal, London.dateOf(now));
            post.send("reminders", delivery.id(), List.of(address), mail.subject(), mail.text());
        } catch (RuntimeException e) {
            // The message may hold the address.
            Log.warnf("a reminder could not be sent: %s", e.getClass().getName());
            if (attempts >= MOST_ATTEMPTS) {
                deliveries.settle(delivery, DeliveryState.FAILED, attempts, now);
            } else {
                deliveries.postpone(delivery, attempts, pauseAfter(attempts));
            }
            return Outcome.REFUSED;
        }
        deliveries.settle(delivery, DeliveryState.SENT, attempts, now);
        return Outcome.SETTLED;
    }

    /** In minutes: 1, 2, 4 and so on. */
    static int pauseAfter(int attempts) {
        return Math.min(LONGEST_PAUSE_MINUTES, 1 << (attempts - 1));
    }
}
