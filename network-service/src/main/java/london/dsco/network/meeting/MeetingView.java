package london.dsco.network.meeting;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Meeting", description = "A meeting of the network or of a borough")
record MeetingView(
        UUID id,
        @Schema(
                        description =
                                "GSS code of the borough that holds it; empty for the network",
                        examples = "E09000007")
                @Size(max = 9)
                String borough,
        @Schema(description = "Id of its series") UUID seriesId,
        MeetingStatus status,
        @Schema(description = "Whether members in other boroughs can read it") boolean shared,
        @Schema(description = "Name of the meeting") @Size(max = 200) String title,
        @Schema(description = "The London date") LocalDate meetingOn,
        @Schema(description = "When it starts, in London time", examples = "09:30") @Size(max = 5)
                String startsAt,
        @Schema(description = "When it ends, on the same date, in London time", examples = "11:00")
                @Size(max = 5)
                String endsAt,
        @Schema(description = "Where people meet", nullable = true) @Size(max = 200) String place,
        @Schema(description = "The address to join online", nullable = true) @Size(max = 500)
                String link,
        @Schema(description = "The agenda, in order") @Size(max = 40) List<AgendaItem> agenda,
        @Schema(description = "Notes of what was said", nullable = true) @Size(max = 20000)
                String notes,
        @Schema(description = "What was asked, in order") @Size(max = 100)
                List<MeetingQuestion> questions,
        @Schema(description = "What people took from the meeting") @Size(max = 100)
                List<@Size(max = 1000) String> reflections,
        @Schema(description = "When it was first planned") Instant writtenAt) {

    static MeetingView of(Meeting meeting) {
        Meeting.Plan plan = meeting.plan();
        Meeting.Minutes minutes = meeting.minutes();
        return new MeetingView(
                meeting.id(),
                meeting.borough(),
                meeting.seriesId(),
                meeting.status(),
                meeting.isShared(),
                plan.title(),
                plan.meetingOn(),
                ClockTime.write(plan.startsAt()),
                ClockTime.write(plan.endsAt()),
                plan.place(),
                plan.link(),
                plan.agenda(),
                minutes.notes(),
                minutes.questions(),
                minutes.reflections(),
                meeting.writtenAt());
    }
}
