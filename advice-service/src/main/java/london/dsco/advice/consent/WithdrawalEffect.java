package london.dsco.advice.consent;

import java.time.LocalDate;

/** What a withdrawal still changes. It cannot call back what has been sent (UK GDPR art 7(3)). */
public enum WithdrawalEffect {
    /** Advice that relies on the consent cannot be sent. */
    NOT_YET_SENT,
    /** The advice had already been sent. No later version may rely on the consent. */
    ALREADY_SENT,
    /**
     * The advice was sent after the withdrawal, which was not yet on record. The borough must ask
     * itself whether that is a personal data breach (UK GDPR art 33).
     */
    SENT_AFTER_WITHDRAWAL;

    /**
     * @param dispatchedOn London date on which the advice was first sent; null if it has not been
     *     sent
     * @param withdrawnOn London date of the withdrawal; one on the day of dispatch counts as after
     *     it
     */
    static WithdrawalEffect of(LocalDate dispatchedOn, LocalDate withdrawnOn) {
        if (dispatchedOn == null) {
            return NOT_YET_SENT;
        }
        return dispatchedOn.isAfter(withdrawnOn) ? SENT_AFTER_WITHDRAWAL : ALREADY_SENT;
    }
}
