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
 * A DSCO reads a case of another borough, while it is shared with theirs. The share is found in
 * their own borough's scope; the case is read in the holder's, as a visitor who has no role there,
 * and only if the share still stands in that transaction.
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

    /** The share by which a case of another borough is open to the actor today. */
    Optional<CaseShare> standing(UUID requestId, Actor actor) {
        return actor.has(Role.DSCO)
                ? reads.figures(
                        actor, () -> shares.standing(requestId, actor.borough(), actor.today()))
                : Optional.empty();
    }

    /** The case of a share, asked for again in the transaction that reads or changes it. */
    Register<UUID, AdviceRequest> cases(CaseShare share, Actor actor) {
        return requests.openedTo(
                (requestId, visitor) ->
                        shares.standing(requestId, actor.borough(), visitor.today())
                                .filter(standing -> standing.id().equals(share.id()))
                                .isPresent());
    }

    /** The actor as the holder's access log has them. */
    Actor visitor(Actor actor, CaseShare share) {
        return reader(actor, share).visiting(share.borough());
    }

    /** The actor with the share as their purpose, before what they say themselves. */
    private static Actor reader(Actor actor, CaseShare share) {
        String by = "Share " + share.id() + " with " + share.withBorough();
        return actor.stating(actor.purpose() == null ? by : by + ": " + actor.purpose());
    }
}
