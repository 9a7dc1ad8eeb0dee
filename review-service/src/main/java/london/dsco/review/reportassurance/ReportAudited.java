package london.dsco.review.reportassurance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.domain.London;
import london.dsco.grading.Grade;
import london.dsco.records.Fact;

/** Somebody other than the author has audited the latest version of a report. */
record ReportAudited(
        UUID reviewId,
        UUID auditId,
        int number,
        String template,
        BigDecimal score,
        Grade grade,
        LocalDate auditedOn)
        implements Fact {

    static ReportAudited from(ReportAudit audit) {
        return new ReportAudited(
                audit.reviewId(),
                audit.id(),
                audit.number(),
                audit.template(),
                audit.score(),
                audit.grade(),
                London.dateOf(audit.auditedAt()));
    }
}
