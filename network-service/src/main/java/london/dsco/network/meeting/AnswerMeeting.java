package london.dsco.network.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Whether your borough comes to a meeting, or came")
record AnswerMeeting(
        @Schema(description = "What your borough says") @NotNull AttendanceAnswer answer,
        @Schema(
                        description =
                                "The posts that come or came, never people's names. Who holds the"
                                        + " meeting reads them; other boroughs do not.")
                @NotNull
                @Size(max = 20)
                List<@NotBlank @Size(max = 200) String> posts) {}
