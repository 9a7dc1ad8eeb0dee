package london.dsco.advice.escalation;

import java.time.LocalDate;
import london.dsco.domain.WorkingDays;

/**
 * Why something is raised with the DSCO: the three reasons of a city council's description of the
 * role. Practice, not law. No source says how soon the DSCO answers; here it is five working days,
 * as with queries, and two where the six weeks are at stake.
 */
public enum EscalationReason {
    /** The advice is late, or the practitioner or their manager does not answer. */
    OVER_TIMESCALE_OR_NO_COMMUNICATION(2),
    /** The author needs help to give the advice. */
    SUPPORT_NEEDED(5),
    /** Nobody consents to what the advice would hold. */
    CONSENT_NOT_GIVEN(5);

    private final int workingDays;

    EscalationReason(int workingDays) {
        this.workingDays = workingDays;
    }

    /**
     * The London date by which it is to be answered.
     *
     * @param raisedOn London date, not counted itself
     */
    LocalDate answerBy(LocalDate raisedOn) {
        return WorkingDays.after(raisedOn, workingDays);
    }

    /** Whether somebody is late or does not answer, and it is said who. */
    boolean concernsSomebody() {
        return this == OVER_TIMESCALE_OR_NO_COMMUNICATION;
    }
}
