package london.dsco.advice.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.link.LinkSecret;
import london.dsco.records.Commands;
import london.dsco.records.Happened;

/**
 * Accepts the answers that a portal hands in for somebody with a link. Nothing can ever be read
 * through a link.
 */
@ApplicationScoped
class HandingIn {

    private final Commands commands;
    private final LinkedRequests requests;
    private final QuestionnaireLinks links;
    private final CompletedQuestionnaires questionnaires;

    HandingIn(
            Commands commands,
            LinkedRequests requests,
            QuestionnaireLinks links,
            CompletedQuestionnaires questionnaires) {
        this.commands = commands;
        this.requests = requests;
        this.links = links;
        this.questionnaires = questionnaires;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when the borough has not issued
     *     the token, {@code GONE} once its link has been used, has expired or was revoked, {@code
     *     UNPROCESSABLE} with every finding of {@link QuestionnaireRules}, which does not use up
     *     the link
     */
    QuestionnaireReceiptView handIn(Command<LinkSecret> command, QuestionnaireAnswers answers) {
        return commands.run(
                command,
                requests,
                Completing.COMPLETED,
                request -> handedIn(command.id(), request, answers, command.actor()),
                (request, made) ->
                        QuestionnaireReceiptView.of(
                                questionnaires.get(request, Integer.parseInt(made))));
    }

    private Happened handedIn(
            LinkSecret token, AdviceRequest request, QuestionnaireAnswers answers, Actor portal) {
        QuestionnaireLink link = links.opened(token, portal.borough());
        CompletedQuestionnaire questionnaire =
                CompletedQuestionnaire.through(
                        link, questionnaires.nextNumber(request.id()), answers, portal);
        link.use(portal);
        questionnaires.add(questionnaire);
        return Happened.of(new QuestionnaireCompleted(questionnaire.id(), questionnaire.channel()))
                .made(questionnaire.number());
    }
}
