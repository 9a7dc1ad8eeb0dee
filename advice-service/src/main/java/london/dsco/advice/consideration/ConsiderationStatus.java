package london.dsco.advice.consideration;

import java.util.EnumSet;
import java.util.Set;

/** The status of a consideration. */
public enum ConsiderationStatus {
    /** The SEN team has told social care, which has not yet answered. */
    ASKED,
    ANSWERED,
    /** The authority has told the family its decision. */
    DECIDED,
    /** The request for an assessment was withdrawn before the decision. */
    WITHDRAWN;

    /** Returns the statuses in which the authority still has to decide. */
    static Set<ConsiderationStatus> open() {
        return EnumSet.of(ASKED, ANSWERED);
    }
}
