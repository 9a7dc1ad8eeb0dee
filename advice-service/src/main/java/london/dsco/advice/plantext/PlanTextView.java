package london.dsco.advice.plantext;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.Sight;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The social care sections of a plan as it was issued.
 *
 * @param issuedOn London date
 * @param h1FromEighteen whether it has provision in H1 although the person was 18 or over, so that
 *     all of it belongs in H2
 * @param recordedBy user name; absent for the SEN team, which may not see names
 */
@Schema(
        name = "PlanText",
        requiredProperties = {
            "id",
            "issuedOn",
            "sectionD",
            "sectionH1",
            "sectionH2",
            "h1FromEighteen",
            "recordedAt"
        })
public record PlanTextView(
        UUID id,
        @Schema(nullable = true) @Size(max = 64) String planRef,
        LocalDate issuedOn,
        @Size(max = PlanText.LINES) List<PlanNeed> sectionD,
        @Size(max = PlanText.LINES) List<PlanProvision> sectionH1,
        @Size(max = PlanText.LINES) List<PlanProvision> sectionH2,
        boolean h1FromEighteen,
        @Schema(nullable = true) @Size(max = 128) String recordedBy,
        Instant recordedAt) {

    static PlanTextView of(PlanText text, LocalDate dateOfBirth, Sight sight) {
        return new PlanTextView(
                text.id(),
                text.planRef(),
                text.issuedOn(),
                text.sectionD(),
                text.sectionH1(),
                text.sectionH2(),
                !text.sectionH1().isEmpty()
                        && PlanTextRules.isAdultOn(text.issuedOn(), dateOfBirth),
                sight.covers(Sight.WHOLE) ? text.recordedBy() : null,
                text.recordedAt());
    }
}
