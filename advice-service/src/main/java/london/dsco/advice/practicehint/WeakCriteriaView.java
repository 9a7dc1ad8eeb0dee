package london.dsco.advice.practicehint;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import london.dsco.grading.CriterionScore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "WeakCriteria",
        description = "The weak criteria of an audit, with practices that help")
record WeakCriteriaView(
        @Schema(description = "Id of the audit") UUID auditId,
        @Schema(description = "Weakest first; empty when every criterion is met") @Size(max = 200)
                List<Weak> criteria) {

    @Schema(name = "WeakCriterion", description = "A criterion that is not met or partly met")
    record Weak(
            @Schema(description = "Code of the criterion", examples = "V1") @Size(max = 5)
                    String criterion,
            @Schema(description = "0 not met, 1 partly met") int score,
            @Schema(
                            description =
                                    "Up to three practices that boroughs used; strongest evidence first")
                    @Size(max = 3)
                    List<PracticeHintView> practices) {}

    static WeakCriteriaView of(
            UUID auditId, List<CriterionScore> weak, Map<String, List<PracticeHint>> hints) {
        return new WeakCriteriaView(
                auditId,
                weak.stream()
                        .map(
                                score ->
                                        new Weak(
                                                score.criterion(),
                                                score.points(),
                                                hints
                                                        .getOrDefault(score.criterion(), List.of())
                                                        .stream()
                                                        .map(PracticeHintView::of)
                                                        .toList()))
                        .toList());
    }
}
