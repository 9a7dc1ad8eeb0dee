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
 */
@Embeddable
public record Moves(LocalDate transferredOn, LocalDate detainedOn, LocalDate releasedOn) {

    public static final Moves NONE = new Moves(null, null, null);

    /** A transfer stays on record when a borough's system says nothing of it. */
    Moves after(Moves known) {
        return transferredOn != null || known == null
                ? this
                : new Moves(known.transferredOn(), detainedOn, releasedOn);
    }

    /** The facts of a cycle with these moves. */
    CycleFacts in(CycleFacts facts) {
        return facts.withTransferOn(transferredOn).withReleaseOn(releasedOn);
    }
}
