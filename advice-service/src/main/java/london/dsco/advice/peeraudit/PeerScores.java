package london.dsco.advice.peeraudit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import london.dsco.advice.assurance.AuditScores;
import london.dsco.grading.CriterionScore;
import london.dsco.grading.Gate;

/**
 * The scores of a DSCO of another borough; the system computes the grade.
 *
 * @param template version of the template, as the copy says
 * @param scores every criterion of the template once, except those that the system computes; null
 *     where a copy cannot show it
 * @param gates faults found, which cap the grade
 */
public record PeerScores(
        @NotNull @Size(max = 40) String template,
        @NotEmpty @Size(max = 200) List<AuditScores.@NotNull @Valid Line> scores,
        @Size(max = 20) Set<@NotNull Gate> gates,
        @Size(max = 4_000) String summary) {

    public PeerScores {
        gates = gates == null ? Set.of() : gates;
    }

    List<CriterionScore> typed() {
        return scores.stream().map(AuditScores.Line::asScore).toList();
    }
}
