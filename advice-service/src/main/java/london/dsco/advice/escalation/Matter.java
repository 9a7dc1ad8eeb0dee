package london.dsco.advice.escalation;

import london.dsco.domain.Refusal;

/**
 * What is raised.
 *
 * @param concerns who is late or does not answer; null where that is not the reason
 * @param text what happened, and what is asked for
 */
record Matter(EscalationReason reason, Concerned concerns, String text) {

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} unless it says who is
     *     concerned where somebody is, and nowhere else
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
