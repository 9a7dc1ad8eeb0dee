package london.dsco.advice.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.RequestRegister;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.link.LinkSecret;
import london.dsco.records.Lock;
import london.dsco.records.Register;

/**
 * The requests of a borough, each found by the token of a link to it. A token that nobody issued
 * and one of another borough have the same result: no request. If a link is used several times at
 * once, the first use locks the request, and the others find the link used.
 */
@ApplicationScoped
class LinkedRequests implements Register<LinkSecret, AdviceRequest> {

    private final QuestionnaireLinks links;
    private final RequestRegister requests;

    LinkedRequests(QuestionnaireLinks links, RequestRegister requests) {
        this.links = links;
        this.requests = requests;
    }

    /**
     * Finds a request to change only if the link to it is open. To answer a repeated command, it
     * finds any.
     *
     * @throws london.dsco.domain.RefusedException {@code GONE} when the link has been used, has
     *     expired or was revoked, the same for each; also when the request has ended, which the
     *     holder of a link must not learn
     */
    @Override
    public Optional<AdviceRequest> find(LinkSecret token, Actor actor, Lock lock) {
        Optional<AdviceRequest> found =
                links.requestOf(token, actor.borough())
                        .flatMap(id -> requests.sent().find(id, actor, lock));
        if (lock == Lock.CHANGE) {
            found.ifPresent(request -> requireOpen(token, request, actor));
        }
        return found;
    }

    private void requireOpen(LinkSecret token, AdviceRequest request, Actor actor) {
        QuestionnaireLink link = links.opened(token, actor.borough());
        if (link.state(isOver(request), actor.today()) != LinkState.OPEN) {
            throw Refusal.of(
                            Refusal.Code.GONE,
                            "This link has been used, has expired or has been revoked.")
                    .raise();
        }
    }

    /** Returns whether the request no longer accepts a questionnaire. */
    static boolean isOver(AdviceRequest request) {
        return !AdviceStatus.unlessOver().contains(request.status());
    }

    /** Returns nothing: the holder of a link sees no part of the request. */
    @Override
    public List<?> representations(AdviceRequest entry, Actor actor) {
        return List.of();
    }
}
