package london.dsco.advice.request;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import london.dsco.advice.template.Gate;
import london.dsco.advice.template.Grade;
import london.dsco.advice.template.Judgement;
import london.dsco.domain.London;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One audit of one submitted version, with the grade that the template computed. */
@Entity
@Immutable
public class AdviceAudit {

    @Id private UUID id;
    private String borough;
    private UUID requestId;
    private int adviceVersion;
    private String template;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AuditAdvice.CriterionScore> scores;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<Gate> gates;

    private BigDecimal score;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    private String summary;
    private String auditedBy;
    private Instant auditedAt;

    protected AdviceAudit() {}

    AdviceAudit(
            UUID id, AdviceRequest request, AuditAdvice audit, Judgement result, Actor auditor) {
        this.id = id;
        this.borough = request.borough();
        this.requestId = request.id();
        this.adviceVersion = request.adviceVersion();
        this.template = audit.template();
        this.scores =
                result.scores().stream()
                        .map(
                                line ->
                                        new AuditAdvice.CriterionScore(
                                                line.criterion(), line.points(), line.comment()))
                        .toList();
        this.gates = new TreeSet<>(result.gates());
        this.score = result.score();
        this.grade = result.grade();
        this.summary = audit.summary();
        this.auditedBy = auditor.username();
        this.auditedAt = auditor.at();
    }

    AdviceRequestFact.Audited asFact(UUID request) {
        List<AdviceRequestFact.Audited.Points> points =
                scores.stream()
                        .map(
                                each ->
                                        new AdviceRequestFact.Audited.Points(
                                                each.criterion(), each.score()))
                        .toList();
        return new AdviceRequestFact.Audited(
                request,
                id,
                adviceVersion,
                template,
                score,
                grade,
                points,
                London.dateOf(auditedAt));
    }

    UUID id() {
        return id;
    }

    int adviceVersion() {
        return adviceVersion;
    }

    String template() {
        return template;
    }

    List<AuditAdvice.CriterionScore> scores() {
        return scores;
    }

    Set<Gate> gates() {
        return gates;
    }

    BigDecimal score() {
        return score;
    }

    Grade grade() {
        return grade;
    }

    String summary() {
        return summary;
    }

    String auditedBy() {
        return auditedBy;
    }

    Instant auditedAt() {
        return auditedAt;
    }
}
