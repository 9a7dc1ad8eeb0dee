package london.dsco.review.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The report of a review's meeting.
 *
 * @param receivedOn London date on which everybody who was invited was sent it
 * @param recommendation what the report recommends for the plan
 * @param recommendations the recommended amendments, in words
 * @param differences where people at the meeting differed; leave it out where they agreed
 */
@Schema(name = "RecordMeetingReport")
public record RecordReport(
        @NotNull LocalDate receivedOn,
        @NotNull Decision recommendation,
        @NotBlank @Size(max = 4_000) String recommendations,
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "Say in words where they differed.")
                @Size(max = 4_000)
                String differences) {}
