package london.dsco.advice.escalation;

import java.time.LocalDate;
import london.dsco.domain.WorkingDays;

/**
 * The reason for an escalation: one of the three in a city council's description of the role. This
 * is practice, not law. No source says how soon the DSCO must answer. Here it is five working days,
 * as for queries, and two if the six weeks are at risk.
 */
public enum EscalationReason {
    /** The advice is late, or the practitioner or their manager does not answer. */
    OVER_TIMESCALE_OR_NO_COMMUNICATION(2),
    /** The author needs help to give the advice. */
    SUPPORT_NEEDED(5),
    /** Nobody consents to what the advice would say. */
    CONSENT_NOT_GIVEN(5);

    private final int workingDays;

    EscalationReason(int workingDays) {
        this.workingDays = workingDays;
    }

    /**
     * Returns the London date by which the DSCO must answer.
     *
     * @param raisedOn London date; the day itself is not counted
     */
    LocalDate answerBy(LocalDate raisedOn) {
        return WorkingDays.after(raisedOn, workingDays);
    }

    /**
     * Returns whether this reason is about somebody who is late or does not answer, who must then
     * be given.
     */
    boolean concernsSomebody() {
        return this == OVER_TIMESCALE_OR_NO_COMMUNICATION;
    }
}
