package london.dsco.advice.consideration;

import java.util.EnumSet;
import java.util.Set;

/** Where a consideration stands. */
public enum ConsiderationStatus {
    /** Social care was told and has not answered. */
    ASKED,
    ANSWERED,
    /** The authority has told the family what it decided. */
    DECIDED,
    /** The request for an assessment was withdrawn before the decision. */
    WITHDRAWN;

    /** Those in which the authority still has to decide. */
    static Set<ConsiderationStatus> open() {
        return EnumSet.of(ASKED, ANSWERED);
    }
}
