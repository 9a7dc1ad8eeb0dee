package london.dsco.advice.consideration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.practitioner.Practitioners;
import london.dsco.advice.request.Sight;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.records.Lock;
import london.dsco.records.OpeningRegister;
import london.dsco.records.Register;
import org.hibernate.StatelessSession;

/**
 * The considerations of the boroughs, and the only place that decides who sees how much of each. A
 * DSCO sees every consideration in the borough, a manager those passed to their team.
 */
@ApplicationScoped
public class Considerations implements OpeningRegister<UUID, Consideration> {

    private final EntityManager database;
    private final StatelessSession direct;
    private final ConsiderationPapers papers;
    private final ConsiderationQueries queries;
    private final Practitioners practitioners;

    Considerations(
            EntityManager database,
            StatelessSession direct,
            ConsiderationPapers papers,
            ConsiderationQueries queries,
            Practitioners practitioners) {
        this.database = database;
        this.direct = direct;
        this.papers = papers;
        this.queries = queries;
        this.practitioners = practitioners;
    }

    @Override
    public Optional<Consideration> find(UUID id, Actor actor, Lock lock) {
        return find(id, actor, lock, Sight.STATE);
    }

    /** Returns the register for social care's commands. */
    Register<UUID, Consideration> whole() {
        return atLeast(Sight.WHOLE);
    }

    /** Returns the register for the SEN team's commands. */
    public Register<UUID, Consideration> sent() {
        return atLeast(Sight.SENT);
    }

    private Register<UUID, Consideration> atLeast(Sight least) {
        return new Register<>() {
            @Override
            public Optional<Consideration> find(UUID id, Actor actor, Lock lock) {
                return Considerations.this.find(id, actor, lock, least);
            }

            @Override
            public List<?> representations(Consideration entry, Actor actor) {
                return Considerations.this.representations(entry, actor);
            }
        };
    }

    private Optional<Consideration> find(UUID id, Actor actor, Lock lock, Sight least) {
        Consideration found =
                database.find(
                        Consideration.class,
                        id,
                        lock == Lock.CHANGE ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE);
        if (found == null || !found.borough().equals(actor.borough())) {
            return Optional.empty();
        }
        if (!scope(actor).of(found).covers(least)) {
            throw Refusal.of(Refusal.Code.FORBIDDEN, "Your role cannot do this.").raise();
        }
        return Optional.of(found);
    }

    @Override
    public void add(Consideration consideration) {
        direct.insert(consideration);
    }

    @Override
    public List<?> representations(Consideration consideration, Actor actor) {
        return List.of(view(consideration, actor));
    }

    /**
     * Returns how much of the consideration the actor sees.
     *
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} when the actor may not see it
     */
    public Sight sight(Consideration consideration, Actor actor) {
        return scope(actor).of(consideration);
    }

    /** Returns the consideration as the actor may see it. */
    ConsiderationView view(Consideration consideration, Actor actor) {
        return ConsiderationView.of(
                lines(List.of(consideration), scope(actor)).get(0), actor.today());
    }

    /** Lists the considerations that match and that the actor sees, oldest first, after an id. */
    List<ConsiderationLine> matching(
            ConsiderationSearch search, Actor actor, UUID after, int rows) {
        ConsiderationScope scope = scope(actor);
        return lines(queries.matching(search, scope, after, rows), scope);
    }

    private List<ConsiderationLine> lines(List<Consideration> found, ConsiderationScope scope) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = found.stream().map(Consideration::id).toList();
        Map<UUID, List<SocialCareAnswer>> answers = papers.answers(ids);
        Map<UUID, List<ConsiderationVote>> votes = papers.votes(ids);
        return found.stream()
                .map(
                        each ->
                                new ConsiderationLine(
                                        each,
                                        scope.of(each),
                                        answers.getOrDefault(each.id(), List.of()),
                                        votes.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private ConsiderationScope scope(Actor actor) {
        return new ConsiderationScope(
                actor, () -> practitioners.teamManagedBy(actor.username(), actor.borough()));
    }
}
