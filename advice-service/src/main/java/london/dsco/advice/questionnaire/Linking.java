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

/** Makes, lists and revokes links to the questionnaire. */
@ApplicationScoped
public class Linking {

    /** Possible as long as the answers can still inform the advice. */
    public static final Step<AdviceStatus> LINK_MADE =
            Step.named("QUESTIONNAIRE_LINK_MADE", AdviceStatus.class)
                    .from(AdviceStatus.unlessOver())
                    .staying()
                    .step();

    /** Possible at any time, because a link may have gone to the wrong person. */
    public static final Step<AdviceStatus> LINK_REVOKED =
            Step.named("QUESTIONNAIRE_LINK_REVOKED", AdviceStatus.class)
                    .from(AdviceStatus.values())
                    .staying()
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final RequestRegister requests;
    private final QuestionnaireLinks links;
    private final LinkSecrets secrets;

    Linking(
            Commands commands,
            Reads reads,
            RequestRegister requests,
            QuestionnaireLinks links,
            LinkSecrets secrets) {
        this.commands = commands;
        this.reads = reads;
        this.requests = requests;
        this.links = links;
        this.secrets = secrets;
    }

    /**
     * Makes a link. This is the only answer that contains the token.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the last day is out of
     *     range
     */
    NewQuestionnaireLinkView make(Command<UUID> command, CreateQuestionnaireLink wanted) {
        return commands.run(
                command,
                requests.whole(),
                LINK_MADE,
                request -> made(request, wanted, command.actor()),
                (request, made) -> given(request, UUID.fromString(made)));
    }

    private Happened made(AdviceRequest request, CreateQuestionnaireLink wanted, Actor maker) {
        request.requireMayGather(maker);
        QuestionnaireLink link =
                new QuestionnaireLink(
                        request.borough(),
                        request.id(),
                        wanted.recipient(),
                        wanted.expiresOn(),
                        secrets,
                        maker);
        links.add(link);
        return Happened.of(new LinkMade(link.id(), link.recipient(), link.expiresOn()))
                .made(link.id());
    }

    private NewQuestionnaireLinkView given(AdviceRequest request, UUID linkId) {
        QuestionnaireLink link = links.get(request, linkId);
        return NewQuestionnaireLinkView.of(link, link.token(secrets));
    }

    /**
     * Revokes a link. A link that is already revoked gets the same answer.
     *
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when the link is to another
     *     request, {@code CONFLICT} when it has been used
     */
    QuestionnaireLinkView revoke(Command<UUID> command, UUID linkId) {
        return commands.run(
                command,
                requests.whole(),
                LINK_REVOKED,
                request -> List.of(view(request, linkId, command.actor())),
                request -> revoked(request, linkId, command.actor()),
                (request, made) -> view(request, linkId, command.actor()));
    }

    private Happened revoked(AdviceRequest request, UUID linkId, Actor actor) {
        return links.get(request, linkId).revoke(actor)
                ? Happened.of(new LinkRevoked(linkId))
                : Happened.nothing();
    }

    QuestionnaireLinkView read(UUID requestId, UUID linkId, Actor actor) {
        return reads.one(
                requestId, actor, requests.whole(), request -> view(request, linkId, actor));
    }

    /**
     * Lists the links, oldest first.
     *
     * @param after id of the link after which to start
     */
    List<QuestionnaireLinkView> list(UUID requestId, UUID after, int rows, Actor actor) {
        return reads.one(
                requestId,
                actor,
                requests.whole(),
                request ->
                        links.page(request, after, rows).stream()
                                .map(link -> view(request, link, actor))
                                .toList());
    }

    private QuestionnaireLinkView view(AdviceRequest request, UUID linkId, Actor actor) {
        return view(request, links.get(request, linkId), actor);
    }

    private static QuestionnaireLinkView view(
            AdviceRequest request, QuestionnaireLink link, Actor actor) {
        return QuestionnaireLinkView.of(
                link, link.state(LinkedRequests.isOver(request), actor.today()));
    }
}
