package london.dsco.network.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import london.dsco.network.paper.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What is planned of a meeting")
record MeetingPlan(
        @Schema(description = "What the meeting is called") @NotBlank @Size(max = 200) String title,
        @Schema(description = "The day, in London") @NotNull LocalDate meetingOn,
        @Schema(description = "When it starts, on a clock in London", examples = "09:30")
                @NotNull
                @Size(max = 5)
                @Pattern(regexp = ClockTime.PATTERN)
                String startsAt,
        @Schema(description = "When it ends, on the same day", examples = "11:00")
                @NotNull
                @Size(max = 5)
                @Pattern(regexp = ClockTime.PATTERN)
                String endsAt,
        @Schema(description = "Where people meet; left out for a meeting online", nullable = true)
                @Size(min = 1, max = 200)
                String place,
        @Schema(
                        description = "Where people join online",
                        nullable = true,
                        examples = "https://meet.example.gov.uk/dsco")
                @Size(max = 500)
                @Pattern(regexp = WebAddress.PATTERN)
                String link,
        @Schema(description = "The agenda, in its order") @NotNull @Size(max = 40)
                List<@NotNull @Valid AgendaItem> agenda) {

    Meeting.Plan said() {
        return new Meeting.Plan(
                title,
                meetingOn,
                ClockTime.read(startsAt),
                ClockTime.read(endsAt),
                place,
                link,
                agenda);
    }
}
