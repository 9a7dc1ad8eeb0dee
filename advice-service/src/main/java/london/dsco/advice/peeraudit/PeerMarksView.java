package london.dsco.advice.peeraudit;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import london.dsco.advice.assurance.AuditScores;
import london.dsco.domain.London;
import london.dsco.grading.Gate;
import london.dsco.grading.Grade;
import london.dsco.grading.Judgement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Another borough's scores for a copy. It does not say who scored.
 *
 * @param score weighted, per cent
 * @param scoredOn London date
 */
@Schema(name = "PeerMarks")
public record PeerMarksView(
        BigDecimal score,
        Grade grade,
        @Schema(maxItems = 20) Set<Gate> gates,
        @Schema(maxItems = 200) List<AuditScores.Line> scores,
        @Schema(nullable = true) @Size(max = 4_000) String summary,
        LocalDate scoredOn) {

    /** Returns the marks; null before the copy is scored. */
    static PeerMarksView of(PeerCopy copy) {
        Judgement made = copy.judgement();
        return made == null
                ? null
                : new PeerMarksView(
                        made.score(),
                        made.grade(),
                        made.gates(),
                        made.scores().stream().map(AuditScores.Line::of).toList(),
                        copy.summary(),
                        London.dateOf(copy.scoredAt()));
    }
}
