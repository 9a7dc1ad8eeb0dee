package london.dsco.advice.request;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The status of a request. The features' steps say what can happen in which status, and where it
 * leads; one test shows them all as a table.
 */
public enum AdviceStatus {
    RECEIVED,
    ALLOCATED,
    DRAFTING,
    SUBMITTED,
    RETURNED,
    SIGNED_OFF,
    DISPATCHED,
    /** The authority has decided, and no advice is due. */
    CLOSED,
    /** The request was withdrawn, which ends the duty to advise. */
    WITHDRAWN;

    private static final Set<AdviceStatus> OWED =
            fixed(EnumSet.of(RECEIVED, ALLOCATED, DRAFTING, SUBMITTED, RETURNED, SIGNED_OFF));
    private static final Set<AdviceStatus> UNLESS_OVER =
            fixed(EnumSet.complementOf(EnumSet.of(CLOSED, WITHDRAWN)));
    private static final Set<AdviceStatus> UNLESS_WITHDRAWN =
            fixed(EnumSet.complementOf(EnumSet.of(WITHDRAWN)));

    /**
     * Returns the statuses before dispatch. A plan issued without the advice does not end the duty.
     */
    public static Set<AdviceStatus> owed() {
        return OWED;
    }

    /**
     * Returns the statuses in which the advice is due, or was dispatched and nothing has been
     * decided.
     */
    public static Set<AdviceStatus> unlessOver() {
        return UNLESS_OVER;
    }

    /** Returns all statuses but withdrawn, including decided. */
    public static Set<AdviceStatus> unlessWithdrawn() {
        return UNLESS_WITHDRAWN;
    }

    /** Returns whether the advice has still to be dispatched. */
    public boolean isOwed() {
        return OWED.contains(this);
    }

    private static Set<AdviceStatus> fixed(EnumSet<AdviceStatus> statuses) {
        return Collections.unmodifiableSet(statuses);
    }
}
