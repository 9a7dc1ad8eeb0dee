package london.dsco.advice.template;

import java.time.LocalDate;
import london.dsco.advice.clock.AdviceClock;
import london.dsco.advice.clock.ClockState;

/**
 * The points of criterion T1, "in time", computed from the clock. A date is a fact: an auditor who
 * could type the score could raise it for late advice.
 */
public final class TimelinessScore {

    /** The criterion, in every template, whose points this class computes. */
    public static final String CRITERION = "T1";

    private static final int NOT_MET = 0;
    private static final int MET = 2;
    private static final int EXCEEDED = 3;

    private TimelinessScore() {}

    /**
     * @param handedInOn London date of the dispatch, or of the audit if it has not been dispatched
     * @param excused whether an approved exception counts
     * @return 3 before the four-week reminder, 2 up to the due day or with an approved exception, 0
     *     for late advice
     */
    public static int of(AdviceClock clock, LocalDate handedInOn, boolean excused) {
        if (handedInOn.isBefore(clock.remindOn())) {
            return EXCEEDED;
        }
        return clock.stateMetOn(handedInOn, excused) == ClockState.MET_LATE ? NOT_MET : MET;
    }
}
