package london.dsco.network.eligibility;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.network.paper.Sharing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "EligibilityCriteria",
        description = "What a borough offers, to whom, and how it decides")
record EligibilityCriteriaView(
        UUID id,
        @Schema(description = "GSS code of the borough that wrote it", examples = "E09000007")
                @Size(max = 9)
                String borough,
        Sharing status,
        @Schema(description = "What the criteria are for") EligibilityKind kind,
        @Schema(description = "What the borough offers") @Size(max = 4000) String offer,
        @Schema(description = "Who is eligible") @Size(max = 4000) String threshold,
        @Schema(description = "How decisions are made about who gets how much, and by whom")
                @Size(max = 4000)
                String allocation,
        @Schema(description = "How an allocation is reviewed") @Size(max = 2000) String review,
        @Schema(
                        description =
                                "How often it is reviewed, in months; required for short breaks",
                        nullable = true)
                Integer reviewedEveryMonths,
        @Schema(
                        description =
                                "Whether a direct payment covers what was assessed, and how its rate is"
                                        + " set",
                        nullable = true)
                @Size(min = 1, max = 2000)
                String directPayments,
        @Schema(
                        description =
                                "Services in the local offer, including those from the voluntary sector")
                @Size(max = 50)
                List<LocalProvider> providers,
        @Schema(description = "The date the criteria apply from") LocalDate appliesFrom,
        @Schema(description = "Where they are published", nullable = true) @Size(max = 500)
                String address,
        @Schema(description = "When it was first written") Instant writtenAt) {

    static EligibilityCriteriaView of(EligibilityCriteria paper) {
        EligibilityCriteria.Said said = paper.said();
        return new EligibilityCriteriaView(
                paper.id(),
                paper.borough(),
                paper.status(),
                said.kind(),
                said.offer(),
                said.threshold(),
                said.allocation(),
                said.review(),
                said.reviewedEveryMonths(),
                said.directPayments(),
                said.providers(),
                said.appliesFrom(),
                said.address(),
                paper.writtenAt());
    }
}
