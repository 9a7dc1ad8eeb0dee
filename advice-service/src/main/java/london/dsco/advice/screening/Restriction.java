package london.dsco.advice.screening;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** The restrictions of somebody's liberty. */
public enum Restriction {
    CONTINUOUS_SUPERVISION_AND_CONTROL,
    NOT_FREE_TO_LEAVE,
    LOCKED_DOORS,
    PHYSICAL_INTERVENTION,
    SECLUSION,
    /** Medication that controls behaviour. */
    MEDICATION,
    ELECTRONIC_MONITORING,
    LIMITED_CONTACT;

    private static final Set<Restriction> ONCE_THE_TEST =
            EnumSet.of(CONTINUOUS_SUPERVISION_AND_CONTROL, NOT_FREE_TO_LEAVE);

    /**
     * Returns whether somebody is under continuous supervision and control, and not free to leave.
     * That was once the test of confinement (Cheshire West [2014] UKSC 19). Since A Reference by
     * the Attorney General for Northern Ireland [2026] UKSC 16, it decides nothing on its own, but
     * is a reason to ask.
     */
    static boolean raiseTheQuestion(Collection<Restriction> restrictions) {
        return restrictions.containsAll(ONCE_THE_TEST);
    }
}
