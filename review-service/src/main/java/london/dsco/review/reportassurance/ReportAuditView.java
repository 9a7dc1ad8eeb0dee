package london.dsco.review.reportassurance;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import london.dsco.grading.Gate;
import london.dsco.grading.Grade;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An audit of a report with the grade that the system computed.
 *
 * @param number of the version that was audited
 * @param template version of the template that judged
 * @param score weighted, per cent
 * @param gates those that the auditor named and those that the system found
 * @param scores every criterion, those that the system computed included
 * @param auditedBy user name of the auditor
 */
@Schema(name = "ReportAudit")
public record ReportAuditView(
        UUID id,
        @Schema(minimum = "1", maximum = "10000") int number,
        @Size(max = 40) String template,
        BigDecimal score,
        Grade grade,
        @Schema(maxItems = 20) Set<Gate> gates,
        @Schema(maxItems = 200) List<AuditReport.Line> scores,
        @Schema(nullable = true) @Size(max = 4_000) String summary,
        @Size(max = 128) String auditedBy,
        Instant auditedAt) {

    static ReportAuditView of(ReportAudit audit) {
        return new ReportAuditView(
                audit.id(),
                audit.number(),
                audit.template(),
                audit.score(),
                audit.grade(),
                audit.gates(),
                audit.scores().stream().map(AuditReport.Line::of).toList(),
                audit.summary(),
                audit.auditedBy(),
                audit.auditedAt());
    }
}
