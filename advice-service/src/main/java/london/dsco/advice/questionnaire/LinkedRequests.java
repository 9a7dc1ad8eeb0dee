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
 * The requests of a borough, each found by the token of a link to it. A token that nobody gave out
 * and one of another borough are found in the same way: not at all. Of several uses at once the
 * first has the request locked, and the others see the link as used.
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
     * To change, a request to which the link is open; to answer a repeated command, any.
     *
     * @throws london.dsco.domain.RefusedException {@code GONE} for a link that has been used, has
     *     expired or was revoked, the same for each; also when the request is over, of which the
     *     holder of a link is told nothing
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

    /** Whether nothing can come in for a request any more. */
    static boolean isOver(AdviceRequest request) {
        return !AdviceStatus.unlessOver().contains(request.status());
    }

    /** None: the holder of a link sees nothing of the request. */
    @Override
    public List<?> representations(AdviceRequest entry, Actor actor) {
        return List.of();
    }
}
