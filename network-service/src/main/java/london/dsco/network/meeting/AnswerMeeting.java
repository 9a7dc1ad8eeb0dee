package london.dsco.network.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Whether your borough is coming to a meeting, or came")
record AnswerMeeting(
        @Schema(description = "Your borough's answer") @NotNull AttendanceAnswer answer,
        @Schema(
                        description =
                                "The posts that attend or attended, never people's names. Whoever"
                                        + " holds the meeting can read them; other boroughs"
                                        + " cannot.")
                @NotNull
                @Size(max = 20)
                List<@NotBlank @Size(max = 200) String> posts) {}
