package london.dsco.network.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import london.dsco.domain.Refusal;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.network.question.AskedQuestions;
import london.dsco.network.topic.TopicChoices;
import london.dsco.records.Commands;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** Records what was said at meetings, and shows meetings. */
@ApplicationScoped
class MeetingNoting {

    static final Step<MeetingStatus> NOTED =
            Step.named("NOTED", MeetingStatus.class).from(MeetingStatus.HELD).staying().step();

    private static final int MOST_SUGGESTED = 20;
    private static final int LONGEST_AGENDA = 40;

    private final Commands commands;
    private final Reads reads;
    private final Meetings meetings;
    private final TopicChoices topics;
    private final AskedQuestions questions;
    private final ChildFreeText childFree;

    MeetingNoting(
            Commands commands,
            Reads reads,
            Meetings meetings,
            TopicChoices topics,
            AskedQuestions questions,
            ChildFreeText childFree) {
        this.commands = commands;
        this.reads = reads;
        this.meetings = meetings;
        this.topics = topics;
        this.questions = questions;
        this.childFree = childFree;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the text identifies
     *     somebody, names a question that does not exist, or leaves out a question or reflection
     *     noted earlier; {@code NOT_FOUND}, {@code FORBIDDEN}, {@code PRECONDITION_*}; {@code
     *     TRANSITION_NOT_ALLOWED} when the meeting was not held
     */
    MeetingView note(Command<UUID> command, WriteMeetingNotes written) {
        Meeting.Minutes said = written.said();
        childFree.requireNobody(MeetingTexts.of(said));
        return commands.run(
                command,
                meetings,
                NOTED,
                meeting -> {
                    require(meeting, said);
                    return meeting.note(said);
                },
                (meeting, made) -> meetings.view(meeting, command.actor()));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    MeetingView get(UUID id, Actor actor) {
        return reads.one(id, actor, meetings, meeting -> meetings.view(meeting, actor));
    }

    List<MeetingView> list(UUID after, UUID series, MeetingStatus status, Actor actor, int limit) {
        return reads.figures(
                actor,
                () ->
                        meetings.after(after, series, status, actor, limit).stream()
                                .map(meeting -> meetings.view(meeting, actor))
                                .toList());
    }

    /**
     * Returns open topics that are not on the agenda, most votes first.
     *
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    TopicSuggestions suggest(UUID id, Actor actor) {
        return reads.one(
                id,
                actor,
                meetings,
                meeting ->
                        new TopicSuggestions(
                                topics.mostVoted(MOST_SUGGESTED + LONGEST_AGENDA).stream()
                                        .filter(one -> !meeting.topics().contains(one.topicId()))
                                        .limit(MOST_SUGGESTED)
                                        .map(TopicSuggestions.Line::of)
                                        .toList()));
    }

    /**
     * Refuses to remove a question or reflection once it is recorded, because actions refer to it
     * by its number.
     */
    private void require(Meeting meeting, Meeting.Minutes said) {
        List<Finding> wrong = new ArrayList<>();
        if (said.questions().size() < meeting.questionCount()) {
            wrong.add(
                    new Finding(
                            "questions",
                            "fewer-questions",
                            "Keep the questions already noted, in the same order."));
        }
        if (said.reflections().size() < meeting.reflectionCount()) {
            wrong.add(
                    new Finding(
                            "reflections",
                            "fewer-reflections",
                            "Keep the reflections already noted, in the same order."));
        }
        for (int i = 0; i < said.questions().size(); i++) {
            UUID question = said.questions().get(i).questionId();
            if (question != null && !questions.isKnown(question)) {
                wrong.add(
                        new Finding(
                                Place.of("questions").line(i).field("questionId"),
                                "no-such-question",
                                "Choose a question from the list of questions."));
            }
        }
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("The notes are not valid.", wrong).raise();
        }
    }
}
