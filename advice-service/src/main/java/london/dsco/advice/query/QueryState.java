package london.dsco.advice.query;

import java.time.LocalDate;
import london.dsco.domain.WorkingDays;

/** The state of a query on a day. */
public enum QueryState {
    OPEN,
    /** Due today or on the next working day. */
    DUE_SOON,
    OVERDUE,
    ANSWERED,
    ANSWERED_LATE,
    /** Ended without an answer, because the child died. */
    ENDED;

    /**
     * Returns the state of a query that has not ended.
     *
     * @param answeredOn London date; null before the answer
     * @param today London date
     */
    static QueryState of(LocalDate dueOn, LocalDate answeredOn, LocalDate today) {
        if (answeredOn != null) {
            return answeredOn.isAfter(dueOn) ? ANSWERED_LATE : ANSWERED;
        }
        if (today.isAfter(dueOn)) {
            return OVERDUE;
        }
        return dueOn.isAfter(WorkingDays.nextAfter(today)) ? OPEN : DUE_SOON;
    }
}
