package london.dsco.review.plan;

/** Why an authority ceased to maintain a plan; the codes of SEN2 {@code CeaseReason}. */
public enum CeaseReason {
    /** The young person reached the maximum age (SEN2 code 1; CFA 2014 s46). */
    MAXIMUM_AGE,
    /** The plan is no longer necessary: its outcomes are achieved (2). */
    NEEDS_MET,
    /** The young person went on to higher education (3). */
    HIGHER_EDUCATION,
    /** The young person took up employment without training (4). */
    EMPLOYMENT,
    /** Another authority maintains the plan (5; SEND Regulations 2014 reg 15). */
    TRANSFERRED,
    /** The young person no longer wishes to take part in education or training (6). */
    NOT_ENGAGING,
    /** The child or young person left England (7). */
    LEFT_ENGLAND,
    /** The child or young person died (8). */
    DECEASED,
    /** Another reason (9). */
    OTHER;

    /**
     * Returns whether the authority decided to cease, a decision that can be appealed (CFA 2014
     * s51(2)(f)). Otherwise its duty ended by itself.
     */
    public boolean isADecision() {
        return this != MAXIMUM_AGE && this != TRANSFERRED && this != DECEASED;
    }
}
