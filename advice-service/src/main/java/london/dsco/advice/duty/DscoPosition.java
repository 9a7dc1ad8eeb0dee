package london.dsco.advice.duty;

import london.dsco.domain.Actor;
import london.dsco.domain.Role;

/**
 * What else somebody with the role of designated social care officer (DSCO) may do in a borough.
 * Practice, not law. A DSCO never writes advice and, in a city council's description of the role,
 * does not answer for the time that advice takes. In Camden and Islington the DSCO is head of
 * service, who does. So the borough decides; and whoever took a manager's part in a case does not
 * act as its DSCO: {@link Duties}.
 */
public enum DscoPosition {
    /** Liverpool's model: no other part in any case of the borough. */
    STRICTLY_SEPARATE,
    /**
     * What holds until a borough decides. A DSCO who is a manager too may authorise provision, for
     * R2 looks at the case; the parts that answer for its time are another manager's.
     */
    CASE_BY_CASE,
    /** The DSCO is head of service: also those parts, case by case. */
    HEAD_OF_SERVICE;

    /**
     * As the borough's two settings say.
     *
     * @param strict whether its DSCO takes no other part in any case; this prevails
     */
    public static DscoPosition of(boolean strict, boolean headOfService) {
        if (strict) {
            return STRICTLY_SEPARATE;
        }
        return headOfService ? HEAD_OF_SERVICE : CASE_BY_CASE;
    }

    /** {@code SEPARATION_OF_DUTIES} for a DSCO who may not name an author in this borough. */
    public void requireMayAllocate(Actor person) {
        requireApart(person);
        DutyRule.DSCO_CANNOT_ALLOCATE.require(mayAnswerForTime(person));
    }

    /** {@code SEPARATION_OF_DUTIES} for a DSCO who may not authorise provision in this borough. */
    public void requireMayAuthorise(Actor person) {
        requireApart(person);
    }

    /** {@code SEPARATION_OF_DUTIES} for a DSCO who may not claim an exception in this borough. */
    public void requireMayClaim(Actor person) {
        requireApart(person);
        DutyRule.DSCO_CANNOT_CLAIM.require(mayAnswerForTime(person));
    }

    /**
     * {@code SEPARATION_OF_DUTIES} for a DSCO who may not decide on levels of need and routes in
     * this borough.
     */
    public void requireMayDecideNeed(Actor person) {
        requireApart(person);
        DutyRule.DSCO_CANNOT_DECIDE_NEED.require(mayAnswerForTime(person));
    }

    private void requireApart(Actor person) {
        DutyRule.DSCO_STRICTLY_SEPARATE.require(
                this != STRICTLY_SEPARATE || !person.has(Role.DSCO));
    }

    private boolean mayAnswerForTime(Actor person) {
        return this == HEAD_OF_SERVICE || !person.has(Role.DSCO);
    }
}
