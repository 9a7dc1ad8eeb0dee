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

/** Making, reading and revoking links to the questionnaire. */
@ApplicationScoped
public class Linking {

    /** As long as what comes in can still inform the advice. */
    public static final Step<AdviceStatus> LINK_MADE =
            Step.named("QUESTIONNAIRE_LINK_MADE", AdviceStatus.class)
                    .from(AdviceStatus.unlessOver())
                    .staying()
                    .step();

    /** What went to the wrong person can be revoked at any time. */
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
     * The only answer that holds the token.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} for a last day out of range
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
     * A link that was revoked before is answered in the same way.
     *
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} for a link to another request,
     *     {@code CONFLICT} for one that was used
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
     * In the order in which they were made.
     *
     * @param after id of the one after which to start
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
