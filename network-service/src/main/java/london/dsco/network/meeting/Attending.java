package london.dsco.network.meeting;

import static london.dsco.network.meeting.AttendanceAnswer.CAME;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Place;
import london.dsco.domain.Refusal;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.network.paper.ChildFreeText.Text;
import london.dsco.network.series.SeriesRegister;
import london.dsco.records.Commands;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** Lets boroughs say whether they will attend a meeting, and whether they did. */
@ApplicationScoped
class Attending {

    private final Commands commands;
    private final Reads reads;
    private final Meetings meetings;
    private final MeetingAttendances attendances;
    private final ChildFreeText childFree;

    Attending(
            Commands commands,
            Reads reads,
            Meetings meetings,
            MeetingAttendances attendances,
            ChildFreeText childFree) {
        this.commands = commands;
        this.reads = reads;
        this.meetings = meetings;
        this.attendances = attendances;
        this.childFree = childFree;
    }

    static Step<AttendanceAnswer> first(AttendanceAnswer answer) {
        return Step.named("ANSWERED", AttendanceAnswer.class).opening(answer);
    }

    static Step<AttendanceAnswer> again(AttendanceAnswer answer) {
        return Step.named("ANSWERED", AttendanceAnswer.class)
                .from(AttendanceAnswer.values())
                .to(answer)
                .step();
    }

    /**
     * Records whether the actor's borough will attend, replacing any earlier answer.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when a post names a person;
     *     {@code NOT_FOUND}; {@code CONFLICT} when the meeting was cancelled, or attendance is
     *     recorded before its day
     */
    AttendanceView answer(Command<UUID> command, AnswerMeeting said) {
        Actor actor = command.actor();
        childFree.requireNobody(texts(said.posts()));
        Meeting meeting = reads.one(command.id(), actor, meetings, one -> one);
        requireOpen(meeting, said.answer(), actor);
        return commands.put(
                command,
                attendances.ofOwnBorough(),
                again(said.answer()),
                attendance -> attendance.say(said.answer(), said.posts()),
                first(said.answer()),
                () -> MeetingAttendance.of(meeting, said.answer(), said.posts(), actor),
                (attendance, opened) -> AttendanceView.of(attendance, true));
    }

    /**
     * Lists who attends. Only their own borough and those who hold the meeting see the posts.
     *
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    List<AttendanceView> list(UUID meetingId, UUID after, Actor actor, int limit) {
        return reads.one(
                meetingId,
                actor,
                meetings,
                meeting -> {
                    boolean holder =
                            meeting.isOf(actor)
                                    && SeriesRegister.AUTHORS.stream().anyMatch(actor::has);
                    return attendances.at(meetingId, after, actor, limit).stream()
                            .map(one -> AttendanceView.of(one, holder || one.isOf(actor)))
                            .toList();
                });
    }

    private static void requireOpen(Meeting meeting, AttendanceAnswer answer, Actor actor) {
        if (meeting.status() == MeetingStatus.CANCELLED) {
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "The meeting was cancelled, so nobody can come to it.")
                    .raise();
        }
        if (answer == CAME) {
            MeetingRules.beforeItsDay(meeting.meetingOn(), actor.today()).ifPresent(Refusal::raise);
        }
    }

    private static List<Text> texts(List<String> posts) {
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < posts.size(); i++) {
            texts.add(new Text(Place.of("posts").line(i), posts.get(i)));
        }
        return texts;
    }
}
