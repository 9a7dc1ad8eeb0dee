package london.dsco.network.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What was said at a meeting")
record WriteMeetingNotes(
        @Schema(description = "Notes of what was said, without names") @NotBlank @Size(max = 20000)
                String notes,
        @Schema(description = "What was asked, in order") @NotNull @Size(max = 100)
                List<@NotNull @Valid MeetingQuestion> questions,
        @Schema(description = "What people took from the meeting") @NotNull @Size(max = 100)
                List<@NotBlank @Size(max = 1000) String> reflections) {

    Meeting.Minutes said() {
        return new Meeting.Minutes(notes, questions, reflections);
    }
}
