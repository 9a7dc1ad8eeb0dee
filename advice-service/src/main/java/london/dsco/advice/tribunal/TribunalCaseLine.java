package london.dsco.advice.tribunal;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.clock.ClockState;
import london.dsco.advice.content.SocialCareSection;
import london.dsco.advice.request.OnRecord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A recommendation as the borough's list shows it, without its words.
 *
 * @param respondBy the last London date on which a response is in time
 * @param respondedOn London date; absent while the response is due
 */
@Schema(
        name = "TribunalCaseLine",
        requiredProperties = {
            "id",
            "requestId",
            "childRef",
            "receivedOn",
            "respondBy",
            "state",
            "sections"
        })
public record TribunalCaseLine(
        UUID id,
        UUID requestId,
        @Size(max = 64) String childRef,
        LocalDate receivedOn,
        LocalDate respondBy,
        ClockState state,
        @Size(max = 3) List<SocialCareSection> sections,
        @Schema(nullable = true) LocalDate respondedOn,
        @Schema(nullable = true) ResponseDecision decision) {

    static TribunalCaseLine of(OnRecord<TribunalCase> listed, LocalDate today) {
        TribunalCase found = listed.matter();
        return new TribunalCaseLine(
                found.id(),
                found.requestId(),
                listed.request().intake().child().childRef(),
                found.receivedOn(),
                found.respondBy(),
                found.state(today),
                found.sections(),
                found.respondedOn(),
                found.decision());
    }
}
