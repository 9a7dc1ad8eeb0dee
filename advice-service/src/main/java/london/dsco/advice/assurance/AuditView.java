package london.dsco.advice.assurance;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import london.dsco.grading.Gate;
import london.dsco.grading.Grade;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An audit with the grade that the system computed.
 *
 * @param score weighted, per cent
 * @param gates those that the auditor named and those that the system found
 * @param scores every criterion, those that the system computed included
 */
@Schema(name = "Audit")
public record AuditView(
        UUID id,
        @Schema(minimum = "1", maximum = "10000") int adviceVersion,
        String template,
        BigDecimal score,
        Grade grade,
        @Schema(maxItems = 20) Set<Gate> gates,
        @Schema(maxItems = 200) List<AuditScores.Line> scores,
        @Schema(nullable = true, maxLength = 4_000) String summary,
        String auditedBy,
        Instant auditedAt) {

    static AuditView of(Audit audit) {
        return new AuditView(
                audit.id(),
                audit.adviceVersion(),
                audit.template(),
                audit.score(),
                audit.grade(),
                audit.gates(),
                audit.scores().stream().map(AuditScores.Line::of).toList(),
                audit.summary(),
                audit.auditedBy(),
                audit.auditedAt());
    }
}
