package london.dsco.network.meeting;

import static london.dsco.network.meeting.MeetingStatus.CANCELLED;
import static london.dsco.network.meeting.MeetingStatus.HELD;
import static london.dsco.network.meeting.MeetingStatus.PLANNED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import london.dsco.domain.Refusal;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.network.series.MeetingSeries;
import london.dsco.network.series.SeriesRegister;
import london.dsco.network.series.SeriesStatus;
import london.dsco.network.topic.TopicChoices;
import london.dsco.records.Commands;
import london.dsco.records.Lock;
import london.dsco.records.Step;

/** Plans, moves, cancels and holds meetings. */
@ApplicationScoped
class MeetingPlanning {

    static final Step<MeetingStatus> PLANS =
            Step.named("PLANNED", MeetingStatus.class).opening(PLANNED);
    static final Step<MeetingStatus> CHANGED =
            Step.named("CHANGED", MeetingStatus.class).from(PLANNED).staying().step();
    static final Step<MeetingStatus> HAPPENED =
            Step.named("HELD", MeetingStatus.class).from(PLANNED).to(HELD).step();
    static final Step<MeetingStatus> CALLED_OFF =
            Step.named("CANCELLED", MeetingStatus.class).from(PLANNED).to(CANCELLED).step();

    private final Commands commands;
    private final Meetings meetings;
    private final SeriesRegister series;
    private final TopicChoices topics;
    private final ChildFreeText childFree;

    MeetingPlanning(
            Commands commands,
            Meetings meetings,
            SeriesRegister series,
            TopicChoices topics,
            ChildFreeText childFree) {
        this.commands = commands;
        this.meetings = meetings;
        this.series = series;
        this.topics = topics;
        this.childFree = childFree;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the text identifies
     *     somebody, the times are impossible, or there is no such series or topic; {@code
     *     FORBIDDEN} for another borough's series; {@code CONFLICT} when the series has ended
     */
    MeetingView plan(Command<Void> command, PlanMeeting planned) {
        Actor actor = command.actor();
        Meeting.Plan plan = planned.plan().said();
        Place at = Place.of("plan");
        childFree.requireNobody(MeetingTexts.of(plan, at));
        childFree.requireNoNumberOrBirthday(MeetingTexts.place(plan, at));
        return commands.open(
                command,
                meetings,
                PLANS,
                () -> {
                    MeetingSeries of = running(planned.seriesId(), actor);
                    require(plan, at, Set.of(), actor);
                    return Meeting.of(of, plan, actor);
                },
                UUID::fromString,
                meeting -> meetings.view(meeting, actor));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} as {@link #plan}; {@code
     *     NOT_FOUND}, {@code FORBIDDEN}, {@code PRECONDITION_*}; {@code TRANSITION_NOT_ALLOWED}
     *     when the meeting was held or cancelled
     */
    MeetingView change(Command<UUID> command, MeetingPlan changed) {
        Actor actor = command.actor();
        Meeting.Plan plan = changed.said();
        Place at = Place.of();
        childFree.requireNobody(MeetingTexts.of(plan, at));
        childFree.requireNoNumberOrBirthday(MeetingTexts.place(plan, at));
        return commands.run(
                command,
                meetings,
                CHANGED,
                meeting -> {
                    require(plan, at, Set.copyOf(meeting.topics()), actor);
                    return meeting.plan(plan);
                },
                (meeting, made) -> meetings.view(meeting, actor));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN}; {@code
     *     TRANSITION_NOT_ALLOWED} when the meeting was held or cancelled; {@code CONFLICT} before
     *     its day
     */
    MeetingView hold(Command<UUID> command) {
        return commands.run(
                command,
                meetings,
                HAPPENED,
                meeting -> {
                    MeetingRules.beforeItsDay(meeting.meetingOn(), command.actor().today())
                            .ifPresent(Refusal::raise);
                    return meeting.became(HELD);
                },
                (meeting, made) -> meetings.view(meeting, command.actor()));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN}; {@code
     *     TRANSITION_NOT_ALLOWED} when the meeting was held or cancelled
     */
    MeetingView cancel(Command<UUID> command) {
        return commands.run(
                command,
                meetings,
                CALLED_OFF,
                meeting -> meeting.became(CANCELLED),
                (meeting, made) -> meetings.view(meeting, command.actor()));
    }

    private MeetingSeries running(UUID id, Actor actor) {
        MeetingSeries found =
                series.find(id, actor, Lock.READ)
                        .orElseThrow(
                                () ->
                                        Refusal.unprocessable(
                                                        "seriesId",
                                                        "no-such-series",
                                                        "Choose a series that you hold.")
                                                .raise());
        if (!found.isOf(actor)) {
            throw Refusal.of(
                            Refusal.Code.FORBIDDEN,
                            "Only those who hold a series can plan its meetings.")
                    .raise();
        }
        if (found.status() != SeriesStatus.RUNNING) {
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "The series has ended, so no meeting can be planned in it.")
                    .raise();
        }
        return found;
    }

    private void require(Meeting.Plan plan, Place at, Set<UUID> kept, Actor actor) {
        List<Finding> wrong = new ArrayList<>();
        MeetingRules.wrong(plan.meetingOn(), plan.startsAt(), plan.endsAt(), actor.today())
                .forEach(one -> wrong.add(within(at, one)));
        for (int i = 0; i < plan.agenda().size(); i++) {
            UUID topic = plan.agenda().get(i).topicId();
            if (topic != null && !kept.contains(topic) && !topics.isOpen(topic)) {
                wrong.add(
                        new Finding(
                                at.field("agenda").line(i).field("topicId"),
                                "no-such-topic",
                                "Choose an open topic."));
            }
        }
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("The meeting is not valid.", wrong).raise();
        }
    }

    private static Finding within(Place at, Finding one) {
        String field = (String) one.place().steps().get(0);
        return new Finding(at.field(field), one.code(), one.explanation());
    }
}
