package london.dsco.advice.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.RequestRegister;
import london.dsco.advice.request.Visits;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.domain.Role;
import london.dsco.records.Reads;
import london.dsco.records.Register;

/**
 * Reads a case of another borough for a DSCO, while it is shared with theirs. The share is found in
 * their own borough's scope. The case is read in the holder's scope, as a visitor without a role
 * there, and only if the share is still open in that transaction.
 */
@ApplicationScoped
public class Visiting implements Visits {

    private final Reads reads;
    private final RequestRegister requests;
    private final CaseShares shares;

    Visiting(Reads reads, RequestRegister requests, CaseShares shares) {
        this.reads = reads;
        this.requests = requests;
        this.shares = shares;
    }

    @Override
    public <V> V one(UUID id, Actor actor, Function<AdviceRequest, V> view) {
        CaseShare share =
                standing(id, actor).orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
        return reads.across(
                id, reader(actor, share), visitor(actor, share), cases(share, actor), view);
    }

    /** Returns the share that opens a case of another borough to the actor today. */
    Optional<CaseShare> standing(UUID requestId, Actor actor) {
        return actor.has(Role.DSCO)
                ? reads.figures(
                        actor, () -> shares.standing(requestId, actor.borough(), actor.today()))
                : Optional.empty();
    }

    /**
     * Returns a register for the case of a share, which checks the share again in the transaction
     * that reads or changes it.
     */
    Register<UUID, AdviceRequest> cases(CaseShare share, Actor actor) {
        return requests.openedTo(
                (requestId, visitor) ->
                        shares.standing(requestId, actor.borough(), visitor.today())
                                .filter(standing -> standing.id().equals(share.id()))
                                .isPresent());
    }

    /** Returns the actor for the holder's access log. */
    Actor visitor(Actor actor, CaseShare share) {
        return reader(actor, share).visiting(share.borough());
    }

    /** Returns the actor with the share as their purpose, before the purpose that they state. */
    private static Actor reader(Actor actor, CaseShare share) {
        String by = "Share " + share.id() + " with " + share.withBorough();
        return actor.stating(actor.purpose() == null ? by : by + ": " + actor.purpose());
    }
}
