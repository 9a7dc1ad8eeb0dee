package london.dsco.advice.moderation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import london.dsco.advice.assurance.AuditScores;
import london.dsco.grading.CriterionScore;
import london.dsco.grading.Gate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A moderator's scores; the system computes the grade.
 *
 * @param template version of the template of the audit
 * @param scores every criterion of the template once, except those that the system computes
 * @param gates faults found, which cap the grade
 * @param rationale why these scores
 */
@Schema(name = "SecondScores")
public record SecondScores(
        @NotNull @Size(max = 40) String template,
        @NotEmpty @Size(max = 200) List<AuditScores.@NotNull @Valid Line> scores,
        @Size(max = 20) Set<@NotNull Gate> gates,
        @Size(max = 4_000) String rationale) {

    public SecondScores {
        gates = gates == null ? Set.of() : gates;
    }

    List<CriterionScore> typed() {
        return scores.stream().map(AuditScores.Line::asScore).toList();
    }
}
