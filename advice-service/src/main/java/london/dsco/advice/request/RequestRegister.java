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
 * The requests of the boroughs, and the only place that decides who may see which of them, and how
 * much. For the actor, another borough's request does not exist. A request of their own borough
 * that is not theirs is forbidden.
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
     * Returns a request. To read it, the actor must see its state; to change it, at least what the
     * SEN team sees.
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

    /**
     * Returns the register for what the SEN team sees and readers of the state do not, such as
     * consents.
     */
    public Register<UUID, AdviceRequest> sent() {
        return atLeast(Sight.SENT);
    }

    /**
     * Returns the register for a second person's approval. Managers do not approve what improves
     * their own team's figures, so the case may be any team's in the borough. The approver sees the
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
     * Returns the register for a visitor from another borough, who has no role here and sees only
     * single cases shared with them. Nothing else exists for them.
     *
     * @param opened tells whether a case is open to the visitor now
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
     * Returns the register for those who look after the borough's records: how long they are kept,
     * and who receives what is kept about them. For that purpose they may use every request, and
     * see only the matter itself.
     */
    public Register<UUID, AdviceRequest> inKeeping() {
        return seenBy(
                (request, scope) -> scope.actor().has(Role.BOROUGH_ADMIN),
                (request, actor) -> List.of());
    }

    /**
     * Returns the register for access to requests, which shows nothing of them: every request of
     * the borough. The caller decides who may use it.
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

    /**
     * Adds a request without watching it for changes, which would cost more than the insert itself;
     * nothing changes it afterwards.
     */
    @Override
    public void add(AdviceRequest request) {
        direct.insert(request);
    }

    @Override
    public List<?> representations(AdviceRequest request, Actor actor) {
        return List.of(view(request, actor));
    }

    /** Returns the request as the actor sees it. */
    public AdviceRequestView view(AdviceRequest request, Actor actor) {
        return AdviceRequestView.of(request, sight(request, actor), actor.today());
    }

    /**
     * Returns how much of a request the actor sees.
     *
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} when the actor may not see it
     */
    public Sight sight(AdviceRequest request, Actor actor) {
        return withGlass(actor).of(request);
    }

    /** Returns whether the actor may see the whole request without an exception. */
    public boolean isInScope(AdviceRequest request, Actor actor) {
        return scope(actor).sees(request, Sight.WHOLE);
    }

    /**
     * Returns how much of a matter to approve the actor sees: its claim, and no names that they may
     * not see.
     */
    public Sight sightOfApprover(AdviceRequest request, Actor actor) {
        return mayApprove(actor) && !scope(actor).sees(request)
                ? Sight.SENT
                : sight(request, actor);
    }

    /**
     * Returns whether the actor, who sees the whole request, also sees its restricted annex. Its
     * author and the DSCO do. A manager does only for a stated purpose.
     */
    public boolean seesAnnex(AdviceRequest request, Actor actor) {
        return actor.has(Role.DSCO)
                || request.isAllocatedTo(actor.username())
                || actor.purpose() != null;
    }

    /** Returns the scope for lists, figures and changes, which break-glass does not open. */
    Scope scope(Actor actor) {
        return new Scope(actor, () -> practitioners.managedBy(actor.username(), actor.borough()));
    }

    /** Returns the scope for reading one request. */
    private Scope withGlass(Actor actor) {
        return new Scope(
                actor,
                () -> practitioners.managedBy(actor.username(), actor.borough()),
                request -> glass.opens(request.id(), actor));
    }
}
