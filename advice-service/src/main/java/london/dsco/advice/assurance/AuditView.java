package london.dsco.advice.request;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import london.dsco.advice.template.Gate;
import london.dsco.advice.template.Grade;

/**
 * An audit with what the system made of it.
 *
 * @param score weighted, per cent
 * @param gates those the auditor named and those the system found
 */
public record AuditView(
        UUID id,
        int adviceVersion,
        String template,
        BigDecimal score,
        Grade grade,
        Set<Gate> gates,
        List<AuditAdvice.CriterionScore> scores,
        String summary,
        String auditedBy,
        Instant auditedAt) {

    static AuditView from(AdviceAudit audit) {
        return new AuditView(
                audit.id(),
                audit.adviceVersion(),
                audit.template(),
                audit.score(),
                audit.grade(),
                audit.gates(),
                audit.scores(),
                audit.summary(),
                audit.auditedBy(),
                audit.auditedAt());
    }
}
