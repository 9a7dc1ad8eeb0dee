package london.dsco.advice.request;

import java.util.Arrays;

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
    /** Decided, and no advice is owed. */
    CLOSED,
    /** Withdrawn, which ends the duty to advise. */
    WITHDRAWN;

    /**
     * Whether the advice has still to be dispatched. A plan issued without it does not end that.
     */
    public boolean isOwed() {
        return compareTo(DISPATCHED) < 0;
    }

    /** Every status in which advice is owed. */
    public static AdviceStatus[] owed() {
        return Arrays.stream(values()).filter(AdviceStatus::isOwed).toArray(AdviceStatus[]::new);
    }
}
