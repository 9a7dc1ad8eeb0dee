package london.dsco.review.decision;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The report of a review's meeting.
 *
 * @param receivedOn the day on which everybody who was invited was sent it
 * @param dueBy last day for that
 * @param inTime whether it was sent by then
 * @param recommendation what it recommends for the plan
 * @param recommendations the recommended amendments, in words
 * @param differences where people at the meeting differed
 * @param citation the law behind dueBy
 */
@Schema(name = "MeetingReport")
public record MeetingReportView(
        LocalDate receivedOn,
        LocalDate dueBy,
        boolean inTime,
        Decision recommendation,
        @Size(max = 4_000) String recommendations,
        @Schema(nullable = true) @Size(max = 4_000) String differences,
        String citation) {

    static MeetingReportView of(MeetingReport report) {
        return new MeetingReportView(
                report.receivedOn(),
                report.dueBy(),
                report.isInTime(),
                report.recommendation(),
                report.recommendations(),
                report.differences().orElse(null),
                DecisionRules.REPORT_CITATION);
    }
}
