package london.dsco.network.survey;

import static london.dsco.network.survey.SurveyStatus.CLOSED;
import static london.dsco.network.survey.SurveyStatus.OPEN;
import static london.dsco.network.survey.SurveyStatus.SHARED;
import static london.dsco.network.survey.SurveyStatus.WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.network.paper.Texts;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** Opens surveys, takes anonymous answers and counts them. */
@ApplicationScoped
class Surveying {

    static final Step<SurveyStatus> OPENED = Step.named("OPENED", SurveyStatus.class).opening(OPEN);
    static final Step<SurveyStatus> ANSWERED =
            Step.named("ANSWERED", SurveyStatus.class).from(OPEN).staying().step();
    static final Step<SurveyStatus> COUNTED =
            Step.named("CLOSED", SurveyStatus.class).from(OPEN).to(CLOSED).step();
    static final Step<SurveyStatus> GIVEN =
            Step.named("SHARED", SurveyStatus.class).from(CLOSED).to(SHARED).step();
    static final Step<SurveyStatus> TAKEN_BACK =
            Step.named("WITHDRAWN", SurveyStatus.class).from(SHARED).to(WITHDRAWN).step();

    private final Commands commands;
    private final Reads reads;
    private final Surveys surveys;
    private final SurveyBoxes boxes;
    private final ChildFreeText childFree;

    Surveying(
            Commands commands,
            Reads reads,
            Surveys surveys,
            SurveyBoxes boxes,
            ChildFreeText childFree) {
        this.commands = commands;
        this.reads = reads;
        this.surveys = surveys;
        this.boxes = boxes;
        this.childFree = childFree;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when {@link SurveyRules}
     *     refuses it, or the title names somebody
     */
    SurveyView open(Command<Void> command, OpenSurvey asked) {
        Actor actor = command.actor();
        requireNothing(SurveyRules.wrong(asked.asked(), asked.closesOn(), actor.today()));
        childFree.requireNobody(new Texts().with("title", asked.title()).all());
        return commands.open(
                command,
                surveys,
                OPENED,
                () -> Survey.of(asked.title(), asked.asked(), asked.closesOn(), actor),
                UUID::fromString,
                survey -> surveys.view(survey, actor));
    }

    /**
     * Takes one answer from each person. The command stores no idempotency key. A fingerprint of
     * the answer would be stored beside a user name, and five scores are quickly tried out. A
     * repeated command is refused as a second answer.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the answer is
     *     incomplete, or identifies somebody; {@code NOT_FOUND} for another borough's survey;
     *     {@code FORBIDDEN} when they are not asked; {@code CONFLICT} when it takes no more
     *     answers, or they have already answered
     */
    SurveyAnsweredView answer(Command<UUID> command, AnswerSurvey answer) {
        requireNothing(SurveyRules.wrong(answer.scores()));
        childFree.requireNobody(new Texts().with("words", answer.words()).all());
        return commands.run(
                command.withoutAttempt(),
                surveys.asking(),
                ANSWERED,
                survey -> answered(survey, answer, command.actor()),
                (survey, made) ->
                        new SurveyAnsweredView(
                                survey.id(), survey.groupOf(command.actor()).orElseThrow()));
    }

    /** Adds no line to the history. The access log says that somebody took part, and no more. */
    private Happened answered(Survey survey, AnswerSurvey answer, Actor actor) {
        if (!survey.takesAnswersOn(actor.today())) {
            throw Refusal.of(Refusal.Code.CONFLICT, "The last date for answering has passed.")
                    .raise();
        }
        if (!boxes.takePart(survey, actor.username())) {
            throw Refusal.of(Refusal.Code.CONFLICT, "You have already answered.").raise();
        }
        Map<SurveyQuestion, Integer> scores =
                answer.scores().stream()
                        .collect(Collectors.toMap(SurveyScore::question, SurveyScore::score));
        boxes.put(survey, survey.groupOf(actor).orElseThrow(), scores, answer.words());
        return Happened.nothing();
    }

    /**
     * Counts the answers, once and for all.
     *
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN}; {@code
     *     TRANSITION_NOT_ALLOWED} when it is already closed
     */
    SurveyView close(Command<UUID> command) {
        return commands.run(
                command,
                surveys,
                COUNTED,
                this::counted,
                (survey, made) -> surveys.view(survey, command.actor()));
    }

    private Happened counted(Survey survey) {
        boxes.forgetWhoTookPart(survey);
        return survey.closed(
                survey.asked().stream()
                        .map(group -> SurveyRules.result(group, boxes.scores(survey, group)))
                        .toList());
    }

    /**
     * Shares its figures with every member, without words.
     *
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN}; {@code
     *     TRANSITION_NOT_ALLOWED} when it is open, or was already shared or withdrawn
     */
    SurveyView share(Command<UUID> command) {
        return commands.run(
                command,
                surveys,
                GIVEN,
                Survey::shared,
                (survey, made) -> surveys.view(survey, command.actor()));
    }

    /**
     * Withdraws its figures from the other members, for good.
     *
     * @throws london.dsco.domain.RefusedException as {@link #share}
     */
    SurveyView takeBack(Command<UUID> command) {
        return commands.run(
                command,
                surveys,
                TAKEN_BACK,
                Survey::takenBack,
                (survey, made) -> surveys.view(survey, command.actor()));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    SurveyView get(UUID id, Actor actor) {
        return reads.one(id, actor, surveys, survey -> surveys.view(survey, actor));
    }

    List<SurveyView> list(UUID after, Actor actor, int limit) {
        return reads.figures(actor, () -> surveys.after(after, actor, limit));
    }

    private static void requireNothing(List<Finding> wrong) {
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("This cannot be accepted as it is.", wrong).raise();
        }
    }
}
