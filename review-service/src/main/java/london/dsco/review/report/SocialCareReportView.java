package london.dsco.review.report;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.grading.Grade;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The report of social care to a review, as far as your role may see it.
 *
 * @param status how far it has come; left out for a setting
 * @param dueBy last day to send it, 14 days before the meeting (regulation 20(4))
 * @param inTime whether it was sent by then; left out while it can still be
 * @param author user name of who writes it
 * @param number of the latest version, from 1
 * @param submittedOn London date of the latest version
 * @param grade of the latest version
 * @param signedOffOn London date
 * @param sentOn London date on which the setting was sent it
 * @param content the working text for those who write and assure it; for others what was sent
 */
@Schema(
        name = "SocialCareReport",
        requiredProperties = {"reviewId", "dueBy"})
public record SocialCareReportView(
        UUID reviewId,
        @Schema(nullable = true) ReportStatus status,
        LocalDate dueBy,
        @Schema(nullable = true) Boolean inTime,
        @Schema(nullable = true) @Size(max = 128) String author,
        @Schema(nullable = true, minimum = "1", maximum = "10000") Integer number,
        @Schema(nullable = true) LocalDate submittedOn,
        @Schema(nullable = true) Grade grade,
        @Schema(nullable = true) LocalDate signedOffOn,
        @Schema(nullable = true) LocalDate sentOn,
        @Schema(nullable = true) ReportContent content) {}
