package london.dsco.review.plan;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import london.dsco.review.cycle.CycleFacts;

/**
 * Moves on which a cycle depends. All dates are London dates; each is null where it did not happen.
 *
 * @param transferredOn when the plan came from the authority that maintained it before (SEND
 *     Regulations 2014 reg 15)
 * @param detainedOn when the child or young person was last detained in youth accommodation
 *     (Children and Families Act 2014 ss 70 to 75); the home authority keeps the plan
 * @param releasedOn when they were released, from which the plan is maintained again and reviewed
 *     (s 48)
 * @param careSince since when social care knows the child as it does, and the care authority is the
 *     one that it is: see {@link BelongingRules}
 */
@Embeddable
public record Moves(
        LocalDate transferredOn, LocalDate detainedOn, LocalDate releasedOn, LocalDate careSince) {

    public static final Moves NONE = new Moves(null, null, null, null);

    /** What a borough's system says nothing of stays on record: a transfer, and since when. */
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

    /** The facts of a cycle with these moves. */
    CycleFacts in(CycleFacts facts) {
        return facts.withTransferOn(transferredOn).withReleaseOn(releasedOn);
    }
}
