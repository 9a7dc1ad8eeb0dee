package london.dsco.advice.escalation;

import london.dsco.domain.Refusal;

/**
 * The matter raised.
 *
 * @param concerns who is late or does not answer; null if the reason is about nobody
 * @param text what happened, and what is asked for
 */
record Matter(EscalationReason reason, Concerned concerns, String text) {

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the reason is about
     *     somebody and {@code concerns} is missing, or the other way round
     */
    Matter {
        if (reason.concernsSomebody() && concerns == null) {
            throw Refusal.unprocessable(
                            "concerns",
                            "required",
                            "Say who is late or does not answer: PRACTITIONER or MANAGER.")
                    .raise();
        }
        if (!reason.concernsSomebody() && concerns != null) {
            throw Refusal.unprocessable(
                            "concerns",
                            "not-for-this-reason",
                            "Send this only with OVER_TIMESCALE_OR_NO_COMMUNICATION.")
                    .raise();
        }
    }
}
