package london.dsco.advice.panel;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a DSCO said or decided on a panel. For social care only.
 *
 * @param heldOn London date on which the panel met
 * @param decision absent where the DSCO contributed
 * @param vote on a statutory assessment panel, whose decision is the authority's
 * @param recordedBy user name of the DSCO
 */
@Schema(
        name = "PanelDecision",
        requiredProperties = {
            "id",
            "requestId",
            "type",
            "heldOn",
            "dscoCapacity",
            "recordedBy",
            "recordedAt"
        })
public record PanelDecisionView(
        UUID id,
        UUID requestId,
        PanelType type,
        LocalDate heldOn,
        DscoCapacity dscoCapacity,
        @Schema(nullable = true) PanelVerdict decision,
        @Schema(nullable = true) @Size(max = 4_000) String reasons,
        @Schema(nullable = true) Vote vote,
        @Schema(nullable = true) @Size(max = 4_000) String comment,
        @Size(max = 128) String recordedBy,
        Instant recordedAt) {

    static PanelDecisionView of(PanelDecision panel) {
        return new PanelDecisionView(
                panel.id(),
                panel.requestId(),
                panel.type(),
                panel.heldOn(),
                panel.dscoCapacity(),
                panel.decision(),
                panel.reasons(),
                panel.vote(),
                panel.comment(),
                panel.recordedBy(),
                panel.recordedAt());
    }
}
