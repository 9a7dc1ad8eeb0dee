package london.dsco.advice.panel;

import java.util.Optional;
import london.dsco.domain.Refusal;

/** The panels on which a DSCO sits, and whether they may decide there. */
public enum PanelType {
    /** A panel that moderates assessments and advice. The DSCO, who assures advice, may decide. */
    ASSESSMENT_MODERATION(null),
    /** A panel that agrees placements and provision, and pays for them. */
    PLACEMENT_PROVISION(PanelRule.DSCO_CANNOT_COMMISSION),
    /** A panel that advises whether to assess, and whether to issue a plan. */
    STATUTORY_ASSESSMENT(PanelRule.DSCO_CANNOT_DECIDE_ELIGIBILITY);

    private final PanelRule againstDeciding;

    PanelType(PanelRule againstDeciding) {
        this.againstDeciding = againstDeciding;
    }

    /** Returns the rule that stops a DSCO deciding on such a panel; empty if there is none. */
    Optional<PanelRule> againstDeciding() {
        return Optional.ofNullable(againstDeciding);
    }

    /**
     * Refuses a DSCO who takes the decision that such a panel advises on.
     *
     * @return {@code FORBIDDEN}; empty if a DSCO may decide
     */
    public Optional<Refusal> refusalToDecide() {
        return againstDeciding().map(PanelRule::refusal);
    }
}
