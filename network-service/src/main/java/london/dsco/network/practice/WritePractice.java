package london.dsco.network.practice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Practice library entry, as written by its author")
record WritePractice(
        @Schema(description = "What kind of practice it is") @NotNull PracticeType type,
        @Schema(description = "Which of the four themes it belongs to") @NotNull Theme theme,
        @Schema(description = "What it is, in a few words") @NotBlank @Size(max = 200) String title,
        @Schema(
                        description =
                                "What was done or happened, and how; do not include anything that could"
                                        + " identify a child or family")
                @NotBlank
                @Size(max = 4000)
                String description,
        @NotNull @Valid PracticeTags tags,
        @NotNull @Valid EvidenceStrength evidence,
        @NotNull @Valid ImpactBreadth breadth,
        @Schema(description = "Its overall cost; leave it out if not known") Cost cost,
        @Schema(description = "What it takes to do it; leave it out if not known", nullable = true)
                @Valid
                PracticeResources resources,
        @Schema(description = "Who produced it together with the borough: groups, not people")
                @NotNull
                @Size(max = 10)
                List<@NotBlank @Size(max = 200) String> coProducedWith,
        @Schema(description = "What to read or use") @NotNull @Size(max = 20)
                List<@NotNull @Valid PracticeSource> sources,
        @Schema(description = "Figures before and after") @NotNull @Size(max = 20)
                List<@NotNull @Valid MeasuredChange> measures,
        @Schema(
                        description =
                                "Criteria in the audit template that it helps with; leave it out if"
                                        + " there are none")
                @Size(max = 40)
                List<@NotNull AuditCriterion> criteria,
        @Schema(
                        description = "Who others can ask about it; leave it out for nobody",
                        nullable = true)
                @Valid
                PracticeContact contact,
        @Schema(
                        description =
                                "When the borough will review it; for a published practice, no later"
                                        + " than twelve months after publication")
                @NotNull
                LocalDate reviewOn) {

    Practice.Said said() {
        return new Practice.Said(
                type,
                theme,
                title,
                description,
                tags,
                evidence,
                breadth,
                cost,
                resources,
                coProducedWith,
                sources,
                measures,
                criteria == null ? List.of() : List.copyOf(new TreeSet<>(criteria)),
                contact,
                reviewOn);
    }
}
