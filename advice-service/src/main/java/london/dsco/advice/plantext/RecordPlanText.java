package london.dsco.advice.plantext;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Actor;
import london.dsco.domain.OpaqueReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The social care sections of a plan as it was issued. A section may be empty.
 *
 * @param planRef the borough's own reference of the plan
 * @param issuedOn London date on which the plan was issued
 * @param sectionD social care needs
 * @param sectionH1 provision under section 2 of the Chronically Sick and Disabled Persons Act 1970
 * @param sectionH2 any other social care provision
 */
public record RecordPlanText(
        @Pattern(regexp = PLAN_REFERENCE) @OpaqueReference @Schema(maxLength = 64) String planRef,
        @NotNull LocalDate issuedOn,
        @NotNull @Size(max = PlanText.LINES) List<@NotNull @Valid PlanNeed> sectionD,
        @NotNull @Size(max = PlanText.LINES) List<@NotNull @Valid PlanProvision> sectionH1,
        @NotNull @Size(max = PlanText.LINES) List<@NotNull @Valid PlanProvision> sectionH2) {

    /** The same pattern as in the outcome of the request. */
    static final String PLAN_REFERENCE = "[A-Za-z0-9][A-Za-z0-9._:-]{0,63}";

    PlanText asText(AdviceRequest request, Actor recorder) {
        return new PlanText(request, planRef, issuedOn, sectionD, sectionH1, sectionH2, recorder);
    }
}
