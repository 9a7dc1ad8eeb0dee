package london.dsco.advice.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import london.dsco.advice.practitioner.Practitioners;
import london.dsco.database.Question;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.domain.Role;
import london.dsco.records.Lock;
import london.dsco.records.LockingRegister;
import london.dsco.records.OpeningRegister;
import london.dsco.records.Register;
import org.hibernate.StatelessSession;

/**
 * The requests of the boroughs: the one place that decides who may see which of them, and how much.
 * Another borough's request does not exist for the actor; one of their own borough that is not
 * theirs is forbidden.
 */
@ApplicationScoped
public class RequestRegister
        implements OpeningRegister<UUID, AdviceRequest>, LockingRegister<UUID, AdviceRequest> {

    private static final String LOCK =
            "select 1 from advice_request where id = ? and " + UNLESS_IN_USE + " for no key update";

    private final EntityManager database;
    private final StatelessSession direct;
    private final Practitioners practitioners;
    private final BrokenGlass glass;

    RequestRegister(
            EntityManager database,
            StatelessSession direct,
            Practitioners practitioners,
            BrokenGlass glass) {
        this.database = database;
        this.direct = direct;
        this.practitioners = practitioners;
        this.glass = glass;
    }

    /**
     * To read, a request that the actor sees at all; to change, one that they see more of than its
     * state.
     */
    @Override
    public Optional<AdviceRequest> find(UUID id, Actor actor, Lock lock) {
        Sight least = lock == Lock.CHANGE ? Sight.SENT : Sight.STATE;
        return find(id, actor, lock, (request, scope) -> scope.of(request).covers(least));
    }

    @Override
    public Question<?> lock(UUID id) {
        return new Question<>(LOCK, List.of(id), results -> id);
    }

    /** The same register for what needs the whole case, such as its drafts and audits. */
    public LockingRegister<UUID, AdviceRequest> whole() {
        return atLeast(Sight.WHOLE);
    }

    /** The same for what the SEN team sees and readers of the state do not, such as consents. */
    public Register<UUID, AdviceRequest> sent() {
        return atLeast(Sight.SENT);
    }

    /**
     * The same for a second person's approval. A manager does not approve for their own team's
     * figure, so the case may be any team's of the borough; what the approver is shown is the
     * matter to approve, and not the case.
     */
    public Register<UUID, AdviceRequest> toApprove() {
        return seenBy(
                (request, scope) ->
                        mayApprove(scope.actor()) || scope.of(request).covers(Sight.SENT),
                (request, actor) ->
                        scope(actor).sees(request) ? representations(request, actor) : List.of());
    }

    /**
     * The same for a visitor of another borough, who has no role here and to whom single cases were
     * opened. Everything else does not exist for them.
     *
     * @param opened whether a case is open to the visitor now
     */
    public Register<UUID, AdviceRequest> openedTo(BiPredicate<UUID, Actor> opened) {
        Register<UUID, AdviceRequest> every = forAccess();
        return new Register<>() {
            @Override
            public Optional<AdviceRequest> find(UUID id, Actor actor, Lock lock) {
                return opened.test(id, actor) ? every.find(id, actor, lock) : Optional.empty();
            }

            @Override
            public List<?> representations(AdviceRequest entry, Actor actor) {
                return every.representations(entry, actor);
            }
        };
    }

    /**
     * The same for who looks after the borough's records: how long they are kept, and who is given
     * what is held about them. They may see every request to that end, and are shown the matter.
     */
    public Register<UUID, AdviceRequest> inKeeping() {
        return seenBy(
                (request, scope) -> scope.actor().has(Role.BOROUGH_ADMIN),
                (request, actor) -> List.of());
    }

    /**
     * The same for what is about access to a request and shows nothing of it: every request of the
     * borough. Who uses it decides who may.
     */
    public Register<UUID, AdviceRequest> forAccess() {
        return seenBy((request, scope) -> true, (request, actor) -> List.of());
    }

    private static boolean mayApprove(Actor actor) {
        return actor.hasAny(Role.DSCO, Role.TEAM_MANAGER);
    }

    private LockingRegister<UUID, AdviceRequest> atLeast(Sight least) {
        return seenBy((request, scope) -> scope.of(request).covers(least), this::representations);
    }

    /** Also where a repeated command is only answered again. */
    private LockingRegister<UUID, AdviceRequest> seenBy(
            BiPredicate<AdviceRequest, Scope> enough,
            BiFunction<AdviceRequest, Actor, List<?>> seen) {
        return new LockingRegister<>() {
            @Override
            public Question<?> lock(UUID id) {
                return RequestRegister.this.lock(id);
            }

            @Override
            public Optional<AdviceRequest> find(UUID id, Actor actor, Lock lock) {
                return RequestRegister.this.find(id, actor, lock, enough);
            }

            @Override
            public List<?> representations(AdviceRequest entry, Actor actor) {
                return seen.apply(entry, actor);
            }
        };
    }

    private Optional<AdviceRequest> find(
            UUID id, Actor actor, Lock lock, BiPredicate<AdviceRequest, Scope> enough) {
        AdviceRequest request =
                database.find(
                        AdviceRequest.class,
                        id,
                        lock == Lock.CHANGE ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE);
        if (request == null || !request.borough().equals(actor.borough())) {
            return Optional.empty();
        }
        Scope scope = lock == Lock.CHANGE ? scope(actor) : withGlass(actor);
        if (!enough.test(request, scope)) {
            throw Refusal.of(
                            Refusal.Code.FORBIDDEN,
                            "Your role cannot see this part of the request.")
                    .raise();
        }
        return Optional.of(request);
    }

    /** Not watched for changes, which costs more than the insert itself: nothing follows it. */
    @Override
    public void add(AdviceRequest request) {
        direct.insert(request);
    }

    @Override
    public List<?> representations(AdviceRequest request, Actor actor) {
        return List.of(view(request, actor));
    }

    /** The request as the actor sees it. */
    public AdviceRequestView view(AdviceRequest request, Actor actor) {
        return AdviceRequestView.of(request, sight(request, actor), actor.today());
    }

    /**
     * How much of a request the actor sees.
     *
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} when it is not theirs to see
     */
    public Sight sight(AdviceRequest request, Actor actor) {
        return withGlass(actor).of(request);
    }

    /** Whether the whole request is the actor's to see, without an exception. */
    public boolean isInScope(AdviceRequest request, Actor actor) {
        return scope(actor).sees(request, Sight.WHOLE);
    }

    /**
     * How much of a matter to approve the actor sees: its claim, and no names beyond their sight.
     */
    public Sight sightOfApprover(AdviceRequest request, Actor actor) {
        return mayApprove(actor) && !scope(actor).sees(request)
                ? Sight.SENT
                : sight(request, actor);
    }

    /**
     * Whether the actor sees the restricted annex of a request of which they see the whole: its
     * author and the DSCO do; a manager does for a purpose that they state.
     */
    public boolean seesAnnex(AdviceRequest request, Actor actor) {
        return actor.has(Role.DSCO)
                || request.isAllocatedTo(actor.username())
                || actor.purpose() != null;
    }

    /** For lists, figures and changes, which break-glass does not open. */
    Scope scope(Actor actor) {
        return new Scope(actor, () -> practitioners.managedBy(actor.username(), actor.borough()));
    }

    /** For reading one request. */
    private Scope withGlass(Actor actor) {
        return new Scope(
                actor,
                () -> practitioners.managedBy(actor.username(), actor.borough()),
                request -> glass.opens(request.id(), actor));
    }
}
