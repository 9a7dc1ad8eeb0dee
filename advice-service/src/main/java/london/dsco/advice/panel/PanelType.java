package london.dsco.advice.panel;

import java.util.Optional;
import london.dsco.domain.Refusal;

/** The panels on which a DSCO sits, and whether they may decide there. */
public enum PanelType {
    /** Moderates assessments and advice. The DSCO, who assures advice, may decide. */
    ASSESSMENT_MODERATION(null),
    /** Agrees placements and provision, and pays for them. */
    PLACEMENT_PROVISION(PanelRule.DSCO_CANNOT_COMMISSION),
    /** Advises whether to assess, and whether to issue a plan. */
    STATUTORY_ASSESSMENT(PanelRule.DSCO_CANNOT_DECIDE_ELIGIBILITY);

    private final PanelRule againstDeciding;

    PanelType(PanelRule againstDeciding) {
        this.againstDeciding = againstDeciding;
    }

    /** The rule that keeps a DSCO from deciding on such a panel; empty where none does. */
    Optional<PanelRule> againstDeciding() {
        return Optional.ofNullable(againstDeciding);
    }

    /**
     * Why a DSCO may not take the decision that such a panel advises on.
     *
     * @return {@code FORBIDDEN}; empty where a DSCO may decide
     */
    public Optional<Refusal> refusalToDecide() {
        return againstDeciding().map(PanelRule::refusal);
    }
}
