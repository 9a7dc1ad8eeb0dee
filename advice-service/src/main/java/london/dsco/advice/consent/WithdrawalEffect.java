package london.dsco.advice.consent;

/** What a withdrawal still changes. It cannot call back what has been sent (UK GDPR art 7(3)). */
public enum WithdrawalEffect {
    /** Advice that rests on the consent cannot be sent. */
    NOT_YET_SENT,
    /** The advice was sent before; no later version may rest on the consent. */
    ALREADY_SENT
}
