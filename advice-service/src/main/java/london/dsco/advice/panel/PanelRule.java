package london.dsco.advice.panel;

import london.dsco.domain.Refusal;

/**
 * The things that a DSCO may not do on a panel. The role's published description lets them decide
 * on assessment and moderation panels. It does not let them commission, hold a budget or decide who
 * is eligible. What counts is their capacity in the case, not the job title (R2).
 */
enum PanelRule {
    CONTRIBUTOR_CANNOT_DECIDE(
            "You sat on this panel as a contributor. Record your comment and leave"
                    + " out the decision.",
            "DSCO role: a contributor advises a panel and does not decide anything"),
    /** Agreeing a placement or provision is commissioning. */
    DSCO_CANNOT_COMMISSION(
            "A DSCO does not commission or hold a budget. Record what you"
                    + " contributed to this panel.",
            "DSCO role: the DSCO does not commission or hold a budget"),
    /**
     * The authority decides whether to assess, and whether to issue a plan. The SEN team records
     * it.
     */
    DSCO_CANNOT_DECIDE_ELIGIBILITY(
            "The authority decides whether to assess and whether to issue a plan. Record your vote"
                    + " or your comment.",
            "Practice, not law: the DSCO's role leaves eligibility to others. The authority decides under"
                    + " the Children and Families Act 2014 ss36 and 37");

    private static final String NUMBER = "R2";

    private final String explanation;
    private final String citation;

    PanelRule(String explanation, String citation) {
        this.explanation = explanation;
        this.citation = citation;
    }

    /**
     * @return {@code FORBIDDEN}, with the members {@code rule}, {@code conflict} and {@code
     *     citation}
     */
    Refusal refusal() {
        return Refusal.of(Refusal.Code.FORBIDDEN, explanation)
                .with("rule", NUMBER)
                .with("conflict", name())
                .with("citation", citation);
    }
}
