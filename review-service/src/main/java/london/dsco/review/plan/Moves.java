package london.dsco.review.plan;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import london.dsco.review.cycle.CycleFacts;

/**
 * Moves that affect a cycle. All dates are London dates, null if the move did not happen.
 *
 * @param transferredOn when the plan came from the authority that maintained the plan before (SEND
 *     Regulations 2014 reg 15)
 * @param detainedOn when the child or young person was last detained in youth accommodation
 *     (Children and Families Act 2014 ss 70 to 75); the home authority keeps the plan
 * @param releasedOn when they were released, from which the plan is maintained again and reviewed
 *     (s 48)
 * @param careSince first day of the present involvement of social care and of the present care
 *     authority: see {@link BelongingRules}
 */
@Embeddable
public record Moves(
        LocalDate transferredOn, LocalDate detainedOn, LocalDate releasedOn, LocalDate careSince) {

    public static final Moves NONE = new Moves(null, null, null, null);

    /**
     * Returns these moves, completed from those already known: a transfer, and the first day of
     * care. A borough's system may leave them out.
     */
    Moves after(Moves known) {
        return known == null
                ? this
                : new Moves(
                        transferredOn == null ? known.transferredOn() : transferredOn,
                        detainedOn,
                        releasedOn,
                        careSince == null ? known.careSince() : careSince);
    }

    Moves caredForSince(LocalDate day) {
        return new Moves(transferredOn, detainedOn, releasedOn, day);
    }

    /** Returns the facts of a cycle with these moves. */
    CycleFacts in(CycleFacts facts) {
        return facts.withTransferOn(transferredOn).withReleaseOn(releasedOn);
    }
}
