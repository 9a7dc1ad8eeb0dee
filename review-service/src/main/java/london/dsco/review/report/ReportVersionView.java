package london.dsco.review.report;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A submitted version of a report.
 *
 * @param number from 1
 * @param findings what the content checks found when it was submitted
 * @param submittedBy user name of the author
 */
@Schema(name = "ReportVersion")
public record ReportVersionView(
        @Schema(minimum = "1", maximum = "10000") int number,
        ReportContent content,
        @Size(max = 10_000) List<ReportFinding> findings,
        @Size(max = 128) String submittedBy,
        Instant submittedAt) {

    static ReportVersionView of(ReportVersion version) {
        return new ReportVersionView(
                version.number(),
                version.content(),
                version.findings(),
                version.submittedBy(),
                version.submittedAt());
    }
}
