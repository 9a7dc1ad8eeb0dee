package london.dsco.advice.request;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where a request stands. What can happen in which status, and where it leads, is said by the steps
 * of the features; one test holds them all together as a table.
 */
public enum AdviceStatus {
    RECEIVED,
    ALLOCATED,
    DRAFTING,
    SUBMITTED,
    RETURNED,
    SIGNED_OFF,
    DISPATCHED,
    /** Decided, and no advice is due. */
    CLOSED,
    /** Withdrawn, which ends the duty to advise. */
    WITHDRAWN;

    private static final Set<AdviceStatus> OWED =
            fixed(EnumSet.of(RECEIVED, ALLOCATED, DRAFTING, SUBMITTED, RETURNED, SIGNED_OFF));
    private static final Set<AdviceStatus> UNLESS_OVER =
            fixed(EnumSet.complementOf(EnumSet.of(CLOSED, WITHDRAWN)));
    private static final Set<AdviceStatus> UNLESS_WITHDRAWN =
            fixed(EnumSet.complementOf(EnumSet.of(WITHDRAWN)));

    /** As long as the advice has still to be dispatched. A plan issued without it ends nothing. */
    public static Set<AdviceStatus> owed() {
        return OWED;
    }

    /** While the advice is due, or was dispatched and nothing has been decided. */
    public static Set<AdviceStatus> unlessOver() {
        return UNLESS_OVER;
    }

    /** Also after the decision. */
    public static Set<AdviceStatus> unlessWithdrawn() {
        return UNLESS_WITHDRAWN;
    }

    /** Whether the advice has still to be dispatched. */
    public boolean isOwed() {
        return OWED.contains(this);
    }

    private static Set<AdviceStatus> fixed(EnumSet<AdviceStatus> statuses) {
        return Collections.unmodifiableSet(statuses);
    }
}
