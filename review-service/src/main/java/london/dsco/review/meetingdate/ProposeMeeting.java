package london.dsco.review.meetingdate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The day that a setting proposes for the meeting of a review.
 *
 * @param meetingOn London date
 * @param reason why it is after the last day that the law allows; needed only then
 */
public record ProposeMeeting(
        @NotNull LocalDate meetingOn,
        @Size(max = 500)
                @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "Give a reason in words.")
                String reason) {}
