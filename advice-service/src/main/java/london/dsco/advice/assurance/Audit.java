package london.dsco.advice.assurance;

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
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Actor;
import london.dsco.grading.CriterionScore;
import london.dsco.grading.Gate;
import london.dsco.grading.Grade;
import london.dsco.grading.Judgement;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** An audit of a submitted version, with the template's judgement. It never changes. */
@Entity
@Immutable
public class Audit {

    @Id private UUID id;
    private String borough;
    private UUID requestId;
    private int adviceVersion;
    private String template;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<CriterionScore> scores;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Set<Gate> gates;

    private BigDecimal score;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    private String summary;
    private String auditedBy;
    private Instant auditedAt;

    protected Audit() {}

    /**
     * @param template version of the template used
     * @param summary the auditor's summary; null if there is none
     */
    Audit(
            AdviceRequest request,
            String template,
            Judgement judgement,
            String summary,
            Actor auditor) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = request.borough();
        this.requestId = request.id();
        this.adviceVersion = request.adviceVersion();
        this.template = template;
        this.scores = judgement.scores();
        this.gates = new TreeSet<>(judgement.gates());
        this.score = judgement.score();
        this.grade = judgement.grade();
        this.summary = summary;
        this.auditedBy = auditor.username();
        this.auditedAt = auditor.at();
    }

    public UUID id() {
        return id;
    }

    public UUID requestId() {
        return requestId;
    }

    public int adviceVersion() {
        return adviceVersion;
    }

    public String template() {
        return template;
    }

    /** Returns the judgement that the template derived from the scores. */
    public Judgement judgement() {
        return new Judgement(scores, score, grade, gates);
    }

    public List<CriterionScore> scores() {
        return scores;
    }

    public Set<Gate> gates() {
        return gates;
    }

    BigDecimal score() {
        return score;
    }

    public Grade grade() {
        return grade;
    }

    public String summary() {
        return summary;
    }

    public String auditedBy() {
        return auditedBy;
    }

    public Instant auditedAt() {
        return auditedAt;
    }
}
