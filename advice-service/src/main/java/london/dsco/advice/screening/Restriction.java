package london.dsco.advice.screening;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What restricts somebody's liberty. */
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

    private static final Set<Restriction> ACID_TEST =
            EnumSet.of(CONTINUOUS_SUPERVISION_AND_CONTROL, NOT_FREE_TO_LEAVE);

    /**
     * Whether somebody is confined: under continuous supervision and control, and not free to leave
     * (Cheshire West [2014] UKSC 19).
     */
    static boolean confine(Collection<Restriction> restrictions) {
        return restrictions.containsAll(ACID_TEST);
    }
}
