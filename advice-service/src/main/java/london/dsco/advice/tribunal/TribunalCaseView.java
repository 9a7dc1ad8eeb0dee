package london.dsco.advice.tribunal;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.clock.ClockState;
import london.dsco.advice.clock.RecommendationClock;
import london.dsco.advice.content.SocialCareSection;
import london.dsco.advice.request.Sight;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A recommendation of the Tribunal about social care, and the authority's response.
 *
 * @param respondBy the last London date on which a response is in time
 * @param state {@code MET_LATE} for a late response; nothing excuses one, so never {@code
 *     EXCUSED_LATE}
 * @param citation where the five weeks and the duty to give reasons come from
 * @param recordedBy user name; absent for the SEN team, which may not see names
 * @param respondedOn London date; absent while the response is due
 * @param respondedBy user name; absent while it is due, and for the SEN team
 */
@Schema(
        name = "TribunalCase",
        requiredProperties = {
            "id",
            "receivedOn",
            "respondBy",
            "state",
            "citation",
            "sections",
            "recommendation",
            "recordedAt"
        })
public record TribunalCaseView(
        UUID id,
        @Schema(nullable = true) @Size(max = 64) String reference,
        @Schema(nullable = true) LocalDate heldOn,
        LocalDate receivedOn,
        LocalDate respondBy,
        ClockState state,
        @Size(max = 500) String citation,
        @Size(max = 3) List<SocialCareSection> sections,
        @Size(max = TribunalCase.PAGE) String recommendation,
        @Schema(nullable = true) @Size(max = 128) String recordedBy,
        Instant recordedAt,
        @Schema(nullable = true) LocalDate respondedOn,
        @Schema(nullable = true) ResponseDecision decision,
        @Schema(nullable = true) @Size(max = TribunalCase.PAGE) String reasons,
        @Schema(nullable = true) @Size(max = 128) String respondedBy) {

    static TribunalCaseView of(TribunalCase found, Sight sight, LocalDate today) {
        boolean names = sight.covers(Sight.WHOLE);
        return new TribunalCaseView(
                found.id(),
                found.reference(),
                found.heldOn(),
                found.receivedOn(),
                found.respondBy(),
                found.state(today),
                RecommendationClock.CITATION,
                found.sections(),
                found.recommendation(),
                names ? found.recordedBy() : null,
                found.recordedAt(),
                found.respondedOn(),
                found.decision(),
                found.reasons(),
                names ? found.respondedBy() : null);
    }
}
