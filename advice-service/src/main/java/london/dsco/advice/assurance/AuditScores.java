package london.dsco.advice.assurance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import london.dsco.grading.CriterionScore;
import london.dsco.grading.Gate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An auditor's scores; the system computes the grade.
 *
 * @param adviceVersion the version that you read; refused if it is no longer the latest. If you
 *     leave it out, the latest
 * @param template version of the template, such as {@code SCA-2026.1}
 * @param scores every criterion of the template once, except those that the system computes
 * @param gates faults found, which cap the grade
 */
public record AuditScores(
        @Min(1) @Max(10_000) Integer adviceVersion,
        @NotNull @Size(max = 40) String template,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid Line> scores,
        @Size(max = 20) Set<@NotNull Gate> gates,
        @Size(max = 4_000) String summary) {

    public AuditScores {
        gates = gates == null ? Set.of() : gates;
    }

    /**
     * @param score 0 not met, 1 partly, 2 met, 3 exceeds; null does not apply
     */
    @Schema(name = "ScoreLine")
    public record Line(
            @NotNull @Size(max = 5) String criterion,
            @Schema(nullable = true) @Min(0) @Max(3) Integer score,
            @Schema(nullable = true) @Size(max = 1_000) String comment) {

        public CriterionScore asScore() {
            return new CriterionScore(criterion, score, comment);
        }

        public static Line of(CriterionScore score) {
            return new Line(score.criterion(), score.points(), score.comment());
        }
    }
}
