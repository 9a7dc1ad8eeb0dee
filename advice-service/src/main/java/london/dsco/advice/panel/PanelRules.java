package london.dsco.advice.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;

/** What a DSCO may record about a panel, and what a record must say. */
final class PanelRules {

    private PanelRules() {}

    /**
     * @return {@code FORBIDDEN} for a decision by a contributor, or by a DSCO on a panel where a
     *     DSCO decides nothing; see {@link PanelRule}. Otherwise empty
     */
    static Optional<Refusal> forbidden(PanelPart said) {
        if (said.dscoCapacity() == DscoCapacity.DECISION_MAKER) {
            return said.type().againstDeciding().map(PanelRule::refusal);
        }
        return said.decision() == null
                ? Optional.empty()
                : Optional.of(PanelRule.CONTRIBUTOR_CANNOT_DECIDE.refusal());
    }

    /**
     * Returns everything that is missing or does not fit.
     *
     * @param today London date of the record
     * @return empty if there is nothing
     */
    static List<Finding> findings(PanelPart said, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        if (said.heldOn().isAfter(today)) {
            found.add(
                    new Finding(
                            "heldOn", "in-the-future", "Record a panel once it has been held."));
        }
        if (said.vote() != null && said.type() != PanelType.STATUTORY_ASSESSMENT) {
            found.add(
                    new Finding(
                            "vote",
                            "not-voted-on",
                            "Votes can be recorded only for statutory assessment panels."));
        }
        if (said.dscoCapacity() == DscoCapacity.DECISION_MAKER) {
            findDecision(said, found);
        } else if (isMissing(said.comment()) && said.vote() == null) {
            found.add(new Finding("comment", "required", "Say what you contributed."));
        }
        return found;
    }

    private static void findDecision(PanelPart said, List<Finding> found) {
        if (said.decision() == null) {
            found.add(new Finding("decision", "required", "Say what you decided."));
        }
        if (isMissing(said.reasons())) {
            found.add(new Finding("reasons", "required", "Give the reasons for the decision."));
        }
    }

    private static boolean isMissing(String text) {
        return text == null || text.isBlank();
    }
}
