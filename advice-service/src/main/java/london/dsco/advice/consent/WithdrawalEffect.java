package london.dsco.advice.consent;

import java.time.LocalDate;

/** What a withdrawal still changes. It cannot call back what has been sent (UK GDPR art 7(3)). */
public enum WithdrawalEffect {
    /** Advice that rests on the consent cannot be sent. */
    NOT_YET_SENT,
    /** The advice was sent before; no later version may rest on the consent. */
    ALREADY_SENT,
    /**
     * The advice was sent after the withdrawal, which was not on record yet. The borough asks
     * itself whether that is a personal data breach (UK GDPR art 33).
     */
    SENT_AFTER_WITHDRAWAL;

    /**
     * @param dispatchedOn London date on which the advice was first sent; null while it was not
     * @param withdrawnOn London date of the withdrawal; on the day of dispatch it came after it
     */
    static WithdrawalEffect of(LocalDate dispatchedOn, LocalDate withdrawnOn) {
        if (dispatchedOn == null) {
            return NOT_YET_SENT;
        }
        return dispatchedOn.isAfter(withdrawnOn) ? SENT_AFTER_WITHDRAWAL : ALREADY_SENT;
    }
}
