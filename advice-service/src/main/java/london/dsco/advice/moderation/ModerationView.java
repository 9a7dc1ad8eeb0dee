package london.dsco.advice.moderation;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import london.dsco.advice.assurance.Audit;
import london.dsco.advice.assurance.AuditScores;
import london.dsco.advice.content.AdviceContent;
import london.dsco.grading.Gate;
import london.dsco.grading.Grade;
import london.dsco.grading.Judgement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The moderation of one audit. Until the second score, it hides whatever would reveal the first
 * grade: the marks, the auditor, and why it was chosen.
 *
 * @param reasons why it was to be moderated; empty when the moderator chose it
 * @param confirmedBy user name of the other of the two; absent until they confirm it
 * @param confirmedAt absent until then
 * @param moderatedGrade absent until the two agree on one grade
 */
@Schema(
        name = "Moderation",
        requiredProperties = {"auditId", "requestId", "adviceVersion", "template", "state"})
public record ModerationView(
        UUID auditId,
        UUID requestId,
        @Schema(minimum = "1", maximum = "10000") int adviceVersion,
        @Size(max = 40) String template,
        ModerationState state,
        @Schema(
                        nullable = true,
                        description =
                                "The text that was audited; only while it waits for a second score")
                AdviceContent advice,
        @Schema(nullable = true, maxItems = 5) List<SamplingReason> reasons,
        @Schema(nullable = true, description = "The audit") Marks first,
        @Schema(nullable = true, description = "The moderator's scores") Marks second,
        @Schema(nullable = true, description = "What the two agreed on when they met") Marks agreed,
        @Schema(nullable = true) @Size(max = 128) String confirmedBy,
        @Schema(nullable = true) Instant confirmedAt,
        @Schema(nullable = true) Grade moderatedGrade) {

    /**
     * One set of scores, with the grade that the template computed.
     *
     * @param score weighted, per cent
     * @param rationale in words; absent without one
     * @param by user name
     */
    @Schema(name = "ModerationMarks")
    public record Marks(
            BigDecimal score,
            Grade grade,
            @Schema(maxItems = 20) Set<Gate> gates,
            @Schema(maxItems = 200) List<AuditScores.Line> scores,
            @Schema(nullable = true) @Size(max = 4_000) String rationale,
            @Size(max = 128) String by,
            Instant at) {

        static Marks of(Judgement judgement, String rationale, String by, Instant at) {
            return new Marks(
                    judgement.score(),
                    judgement.grade(),
                    judgement.gates(),
                    judgement.scores().stream().map(AuditScores.Line::of).toList(),
                    rationale,
                    by,
                    at);
        }
    }

    /** Returns the list line of an audit that waits for moderation. */
    static ModerationView awaiting(Audit audit) {
        return blind(audit, null);
    }

    /** Returns the view for a moderator who has not yet scored. */
    static ModerationView blind(Audit audit, AdviceContent advice) {
        return new ModerationView(
                audit.id(),
                audit.requestId(),
                audit.adviceVersion(),
                audit.template(),
                ModerationState.AWAITING,
                advice,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static ModerationView of(Audit audit, Moderation moderation) {
        return new ModerationView(
                audit.id(),
                audit.requestId(),
                audit.adviceVersion(),
                audit.template(),
                moderation.state(),
                null,
                moderation.reasons(),
                Marks.of(audit.judgement(), audit.summary(), audit.auditedBy(), audit.auditedAt()),
                Marks.of(
                        moderation.second(),
                        moderation.rationale(),
                        moderation.moderatedBy(),
                        moderation.moderatedAt()),
                moderation.agreed() == null
                        ? null
                        : Marks.of(
                                moderation.agreed(),
                                moderation.agreement(),
                                moderation.agreedBy(),
                                moderation.agreedAt()),
                moderation.confirmedBy(),
                moderation.confirmedAt(),
                moderation.moderatedGrade().orElse(null));
    }
}
