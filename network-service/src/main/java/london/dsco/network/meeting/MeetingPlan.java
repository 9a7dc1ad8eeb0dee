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

@Schema(description = "What is planned for a meeting")
record MeetingPlan(
        @Schema(description = "Name of the meeting") @NotBlank @Size(max = 200) String title,
        @Schema(description = "The London date") @NotNull LocalDate meetingOn,
        @Schema(description = "When it starts, in London time", examples = "09:30")
                @NotNull
                @Size(max = 5)
                @Pattern(regexp = ClockTime.PATTERN)
                String startsAt,
        @Schema(description = "When it ends, on the same date, in London time", examples = "11:00")
                @NotNull
                @Size(max = 5)
                @Pattern(regexp = ClockTime.PATTERN)
                String endsAt,
        @Schema(
                        description = "Where people meet; leave it out if the meeting is online",
                        nullable = true)
                @Size(min = 1, max = 200)
                String place,
        @Schema(
                        description = "The address to join online",
                        nullable = true,
                        examples = "https://meet.example.gov.uk/dsco")
                @Size(max = 500)
                @Pattern(regexp = WebAddress.PATTERN)
                String link,
        @Schema(description = "The agenda, in order") @NotNull @Size(max = 40)
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
