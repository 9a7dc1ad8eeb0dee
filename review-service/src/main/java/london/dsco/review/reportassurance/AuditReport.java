package london.dsco.review.reportassurance;

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
 * An auditor's scores of a report; the system computes the grade.
 *
 * @param number the version that you read; refused if it is no longer the latest
 * @param template version of the audit template, such as {@code SRA-2026.1}
 * @param scores every criterion of the template once, except those that the system computes
 * @param gates faults found, which cap the grade
 */
public record AuditReport(
        @NotNull @Min(1) @Max(10_000) Integer number,
        @NotNull @Size(max = 40) String template,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid Line> scores,
        @Size(max = 20) Set<@NotNull Gate> gates,
        @Schema(nullable = true) @Size(max = 4_000) String summary) {

    public AuditReport {
        gates = gates == null ? Set.of() : gates;
    }

    /**
     * @param score 0 not met, 1 partly, 2 met, 3 exceeds; null does not apply
     */
    @Schema(name = "ReportScore")
    public record Line(
            @NotNull @Size(max = 5) String criterion,
            @Schema(nullable = true) @Min(0) @Max(3) Integer score,
            @Schema(nullable = true) @Size(max = 1_000) String comment) {

        CriterionScore asScore() {
            return new CriterionScore(criterion, score, comment);
        }

        static Line of(CriterionScore score) {
            return new Line(score.criterion(), score.points(), score.comment());
        }
    }
}
