package london.dsco.review.reportassurance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.grading.CriterionScore;
import london.dsco.grading.Gate;
import london.dsco.grading.Grade;
import london.dsco.grading.Judgement;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;

/** An audit of a version of a report, with the template's judgement. It never changes. */
@Entity
@Immutable
@Table(name = "report_audit")
public class ReportAudit {

    @Id private UUID id;
    private String borough;
    private UUID reviewId;
    private int number;
    private String template;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CriterionScore> scores;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<Gate> gates;

    private BigDecimal score;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    private String summary;
    private String auditedBy;
    private Instant auditedAt;

    protected ReportAudit() {}

    /**
     * @param number of the version that was read
     * @param template version of the template used
     * @param summary the auditor's summary; null if there is none
     */
    ReportAudit(
            UUID reviewId,
            int number,
            String template,
            Judgement judgement,
            String summary,
            Actor auditor) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = auditor.borough();
        this.reviewId = reviewId;
        this.number = number;
        this.template = template;
        this.scores = judgement.scores();
        this.gates = new TreeSet<>(judgement.gates());
        this.score = judgement.score();
        this.grade = judgement.grade();
        this.summary = summary;
        this.auditedBy = auditor.username();
        this.auditedAt = auditor.at();
    }

    UUID id() {
        return id;
    }

    UUID reviewId() {
        return reviewId;
    }

    int number() {
        return number;
    }

    String template() {
        return template;
    }

    List<CriterionScore> scores() {
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
