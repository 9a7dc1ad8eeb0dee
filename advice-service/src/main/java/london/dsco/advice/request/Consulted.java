package london.dsco.advice.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The dates of one-to-one consultations about a request, for the figures. All dates are London
 * dates.
 *
 * @param offeredOn when one was first offered; null before that
 * @param offeredAgainOn when the offer of week four was made; null before that
 * @param heldOn when the first was held; null before that
 */
@Embeddable
public record Consulted(
        @Column(name = "consultation_offered_on") LocalDate offeredOn,
        @Column(name = "consultation_offered_again_on") LocalDate offeredAgainOn,
        @Column(name = "consultation_held_on") LocalDate heldOn) {

    static final Consulted NOT_YET = new Consulted(null, null, null);

    /**
     * @param weekFour the London date from which an offer counts as that of week four. A first
     *     offer made as late as that counts as both
     */
    Consulted offered(LocalDate on, LocalDate weekFour) {
        LocalDate again = on.isBefore(weekFour) ? offeredAgainOn : on;
        return new Consulted(offeredOn == null ? on : offeredOn, again, heldOn);
    }

    Consulted held(LocalDate on) {
        boolean first = heldOn == null || on.isBefore(heldOn);
        return new Consulted(offeredOn, offeredAgainOn, first ? on : heldOn);
    }
}
