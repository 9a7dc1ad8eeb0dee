package london.dsco.advice.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.RequestRegister;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/**
 * Records a questionnaire that staff wrote down, and lists completed ones for readers of the whole
 * case.
 */
@ApplicationScoped
public class Completing {

    /** Possible as long as the author can still write or correct the advice. */
    public static final Step<AdviceStatus> COMPLETED =
            Step.named("QUESTIONNAIRE_COMPLETED", AdviceStatus.class)
                    .from(AdviceStatus.unlessOver())
                    .staying()
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final RequestRegister requests;
    private final CompletedQuestionnaires questionnaires;

    Completing(
            Commands commands,
            Reads reads,
            RequestRegister requests,
            CompletedQuestionnaires questionnaires) {
        this.commands = commands;
        this.reads = reads;
        this.requests = requests;
        this.questionnaires = questionnaires;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with every finding of
     *     {@link QuestionnaireRules}
     */
    QuestionnaireView complete(Command<UUID> command, CompleteQuestionnaire written) {
        return commands.run(
                command,
                requests.whole(),
                COMPLETED,
                request -> completed(request, written, command.actor()),
                (request, made) -> view(request, Integer.parseInt(made)));
    }

    private Happened completed(
            AdviceRequest request, CompleteQuestionnaire written, Actor recorder) {
        request.requireMayGather(recorder);
        CompletedQuestionnaire questionnaire =
                CompletedQuestionnaire.byStaff(
                        request.borough(),
                        request.id(),
                        questionnaires.nextNumber(request.id()),
                        written.answers(),
                        written.completedOn(),
                        recorder);
        questionnaires.add(questionnaire);
        return Happened.of(new QuestionnaireCompleted(questionnaire.id(), questionnaire.channel()))
                .made(questionnaire.number());
    }

    QuestionnaireView read(UUID requestId, int number, Actor actor) {
        return reads.one(requestId, actor, requests.whole(), request -> view(request, number));
    }

    /**
     * Lists the questionnaires, newest first.
     *
     * @param before number of the questionnaire before which to start; {@link Integer#MAX_VALUE}
     *     for the latest
     */
    List<QuestionnaireView> list(UUID requestId, int before, int rows, Actor actor) {
        return reads.one(
                requestId,
                actor,
                requests.whole(),
                request ->
                        questionnaires.page(request, before, rows).stream()
                                .map(QuestionnaireView::of)
                                .toList());
    }

    private QuestionnaireView view(AdviceRequest request, int number) {
        return QuestionnaireView.of(questionnaires.get(request, number));
    }
}
