package london.dsco.review.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import london.dsco.checks.CheckCode;
import london.dsco.domain.Actor;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;

/** One submitted version of a report. It never changes. */
@Entity
@Immutable
@Table(name = "social_care_report_version")
public class ReportVersion {

    @Id private UUID id;
    private String borough;
    private UUID reviewId;
    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    private ReportContent content;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ReportFinding> findings;

    private String submittedBy;
    private Instant submittedAt;

    protected ReportVersion() {}

    ReportVersion(
            UUID reviewId,
            int number,
            ReportContent content,
            List<ReportFinding> findings,
            Actor author) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = author.borough();
        this.reviewId = reviewId;
        this.number = number;
        this.content = content;
        this.findings = List.copyOf(findings);
        this.submittedBy = author.username();
        this.submittedAt = author.at();
    }

    int number() {
        return number;
    }

    ReportContent content() {
        return content;
    }

    List<ReportFinding> findings() {
        return findings;
    }

    /** Returns whether it gives the child's own view in more than a placeholder. */
    public boolean hasChildVoice() {
        return findings.stream().noneMatch(each -> each.code() == CheckCode.CHILD_VOICE_MISSING);
    }

    String submittedBy() {
        return submittedBy;
    }

    Instant submittedAt() {
        return submittedAt;
    }
}
