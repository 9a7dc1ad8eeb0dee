package london.dsco.advice.duty;

import london.dsco.domain.Actor;
import london.dsco.domain.Role;

/**
 * What else a designated social care officer (DSCO) may do in a borough. This is practice, not law.
 * A DSCO never writes advice and, in a city council's description of the role, is not responsible
 * for the time that advice takes. In Camden and Islington the DSCO is head of service, who is. So
 * the borough decides. Nobody who took a manager's part in a case acts as its DSCO: {@link Duties}.
 */
public enum DscoPosition {
    /** Liverpool's model: the DSCO takes no other part in any case of the borough. */
    STRICTLY_SEPARATE,
    /**
     * The default until a borough decides. A DSCO who is also a manager may authorise provision,
     * because R2 is about the case. Only another manager may take the parts that are responsible
     * for its time.
     */
    CASE_BY_CASE,
    /** The DSCO is head of service, and may also take those parts, case by case. */
    HEAD_OF_SERVICE;

    /**
     * Returns the position that follows from the borough's two settings.
     *
     * @param strict whether its DSCO takes no other part in any case; this setting prevails
     */
    public static DscoPosition of(boolean strict, boolean headOfService) {
        if (strict) {
            return STRICTLY_SEPARATE;
        }
        return headOfService ? HEAD_OF_SERVICE : CASE_BY_CASE;
    }

    /**
     * Refuses with {@code SEPARATION_OF_DUTIES} a DSCO who may not name an author in this borough.
     */
    public void requireMayAllocate(Actor person) {
        requireApart(person);
        DutyRule.DSCO_CANNOT_ALLOCATE.require(mayAnswerForTime(person));
    }

    /**
     * Refuses with {@code SEPARATION_OF_DUTIES} a DSCO who may not authorise provision in this
     * borough.
     */
    public void requireMayAuthorise(Actor person) {
        requireApart(person);
    }

    /**
     * Refuses with {@code SEPARATION_OF_DUTIES} a DSCO who may not claim an exception in this
     * borough.
     */
    public void requireMayClaim(Actor person) {
        requireApart(person);
        DutyRule.DSCO_CANNOT_CLAIM.require(mayAnswerForTime(person));
    }

    /**
     * Refuses with {@code SEPARATION_OF_DUTIES} a DSCO who may not decide on levels of need and
     * routes in this borough.
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
