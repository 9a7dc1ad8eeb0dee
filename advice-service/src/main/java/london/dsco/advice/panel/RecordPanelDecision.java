package london.dsco.advice.panel;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What a DSCO said or decided on a panel.
 *
 * @param heldOn London date on which the panel met
 * @param dscoCapacity in which capacity the DSCO sat; they decide on {@code ASSESSMENT_MODERATION}
 *     only
 * @param decision for a {@code DECISION_MAKER} only, who must say it
 * @param reasons why; a decision needs them
 * @param vote on a {@code STATUTORY_ASSESSMENT} panel only
 * @param comment what the DSCO said; a contributor who does not vote must say it
 */
public record RecordPanelDecision(
        @NotNull PanelType type,
        @NotNull LocalDate heldOn,
        @NotNull DscoCapacity dscoCapacity,
        PanelVerdict decision,
        @Size(max = 4_000) String reasons,
        Vote vote,
        @Size(max = 4_000) String comment) {

    PanelPart part() {
        return new PanelPart(type, heldOn, dscoCapacity, decision, reasons, vote, comment);
    }
}
