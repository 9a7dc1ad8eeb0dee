package london.dsco.network.practice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Entry of the practice library, as its author writes it")
record WritePractice(
        @Schema(description = "What the entry says") @NotNull PracticeType type,
        @Schema(description = "Which of the four themes it belongs to") @NotNull Theme theme,
        @Schema(description = "What it is, in a few words") @NotBlank @Size(max = 200) String title,
        @Schema(
                        description =
                                "What was done or happened, and how; no child or family can be"
                                        + " recognised")
                @NotBlank
                @Size(max = 4000)
                String told,
        @NotNull @Valid PracticeTags tags,
        @NotNull @Valid EvidenceStrength evidence,
        @NotNull @Valid ImpactBreadth breadth,
        @Schema(description = "What it costs, all in all; left out where nobody knows") Cost cost,
        @Schema(
                        description = "What it takes to do it; left out where nobody knows",
                        nullable = true)
                @Valid
                PracticeResources resources,
        @Schema(description = "Who made it together with the borough: groups, not people")
                @NotNull
                @Size(max = 10)
                List<@NotBlank @Size(max = 200) String> coProducedWith,
        @Schema(description = "What to read or use") @NotNull @Size(max = 20)
                List<@NotNull @Valid PracticeSource> sources,
        @Schema(description = "Figures before and after") @NotNull @Size(max = 20)
                List<@NotNull @Valid MeasuredChange> measures,
        @Schema(
                        description =
                                "Which criteria of the audit template it helps with; left out for"
                                        + " none")
                @Size(max = 40)
                List<@NotNull AuditCriterion> criteria,
        @Schema(description = "Whom others may ask; left out for nobody", nullable = true) @Valid
                PracticeContact contact,
        @Schema(
                        description =
                                "When the borough looks at it again; a published practice at the"
                                        + " latest twelve months after its publication")
                @NotNull
                LocalDate reviewOn) {

    Practice.Said said() {
        return new Practice.Said(
                type,
                theme,
                title,
                told,
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
