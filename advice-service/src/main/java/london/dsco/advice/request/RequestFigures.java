package london.dsco.advice.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import london.dsco.advice.clock.AdviceClock;
import london.dsco.advice.clock.LegalBasis;
import london.dsco.advice.practitioner.Practitioners;
import london.dsco.domain.Actor;
import london.dsco.domain.Involvement;
import london.dsco.grading.Grade;

/**
 * The data behind figures: the columns that they need, not whole requests. The rules of law stay in
 * Java, so that each is written once.
 */
@ApplicationScoped
public class RequestFigures {

    private static final String FIGURE =
            "select id, intake.kind, intake.involvement, allocation.author, intake.receivedAt,"
                    + " intake.legalBasis, dispatchedOn, excuse.ground, remindedOn,"
                    + " consulted.offeredOn, consulted.offeredAgainOn, consulted.heldOn, grade,"
                    + " dispatchedGrade, noNeeds, dispatchedNoNeeds, allocation.handovers,"
                    + " decision.withoutAdvice, decision.outcome from AdviceRequest";

    /**
     * The same condition that {@link Scope} applies to one request: the actor writes it, or manages
     * its author.
     */
    private static final String OWN =
            " and (allocation.author = :self or :manages = true"
                    + " and (allocation.author is null or allocation.author in :team))";

    private final EntityManager database;
    private final RequestRegister requests;
    private final Practitioners practitioners;

    RequestFigures(EntityManager database, RequestRegister requests, Practitioners practitioners) {
        this.database = database;
        this.requests = requests;
        this.practitioners = practitioners;
    }

    /**
     * Lists the advice dispatched in a period. Only requests that the actor may see count.
     *
     * @param least the least that the actor must see of a request
     * @param from first London date of dispatch
     * @param to last London date of dispatch
     */
    public List<RequestFigure> dispatched(Actor actor, Sight least, LocalDate from, LocalDate to) {
        return counted(
                actor,
                least,
                "dispatchedOn between :from and :to",
                query -> query.setParameter("from", from).setParameter("to", to));
    }

    /**
     * Lists the advice due in a period, sent or not. Only requests that the actor may see count. A
     * request withdrawn before its advice was sent does not, because nothing is due.
     *
     * @param least the least that the actor must see of a request
     * @param from first London date on which it was due
     * @param to last London date on which it was due
     */
    public List<RequestFigure> due(Actor actor, Sight least, LocalDate from, LocalDate to) {
        return counted(
                actor,
                least,
                "intake.receivedAt >= :from and intake.receivedAt < :before"
                        + " and (dispatchedOn is not null or status <> WITHDRAWN)",
                query ->
                        query.setParameter("from", Deadlines.receivedWhenDueBefore(from))
                                .setParameter(
                                        "before", Deadlines.receivedWhenDueBefore(to.plusDays(1))));
    }

    /**
     * Lists the advice that is still owed. Only requests that the actor may see count.
     *
     * @param least the least that the actor must see of a request
     */
    public List<RequestFigure> owed(Actor actor, Sight least) {
        return counted(
                actor,
                least,
                "status in "
                        + RequestQueries.literals(AdviceStatus.owed())
                        + " and dispatchedOn is null",
                query -> query);
    }

    /**
     * Lists the advice that somebody dispatched. Only requests that the actor sees whole count.
     *
     * @param author user name
     */
    public List<RequestFigure> dispatchedBy(Actor actor, String author) {
        return counted(
                actor,
                Sight.WHOLE,
                "allocation.author = :by and dispatchedOn is not null",
                query -> query.setParameter("by", author));
    }

    /**
     * Lists the requests whose plan was issued in a period before their advice was sent. Only those
     * that the actor sees whole count.
     *
     * @param from first London date on which the plan was issued
     * @param to last London date on which the plan was issued
     */
    List<RequestFigure> plansWithoutAdvice(Actor actor, LocalDate from, LocalDate to) {
        return counted(
                actor,
                Sight.WHOLE,
                "decision.withoutAdvice = true and decision.outcome = PLAN_ISSUED"
                        + " and decision.issuedOn between :from and :to",
                query -> query.setParameter("from", from).setParameter("to", to));
    }

    private List<RequestFigure> counted(
            Actor actor, Sight least, String condition, UnaryOperator<Query> parameters) {
        Scope scope = requests.scope(actor);
        boolean whole = Sight.ofWholeBorough(actor).filter(all -> all.covers(least)).isPresent();
        Query query =
                database.createQuery(
                                FIGURE
                                        + " where borough = :borough and "
                                        + condition
                                        + (whole ? "" : OWN))
                        .setParameter("borough", actor.borough());
        if (!whole) {
            // Hibernate does not accept an empty list, and nobody has an empty name
            Set<String> team = scope.manages() ? scope.team() : Set.of();
            query.setParameter("team", team.isEmpty() ? Set.of("") : team)
                    .setParameter("manages", scope.manages())
                    .setParameter("self", scope.writesOwn() ? actor.username() : "");
        }
        Map<String, String> teams = practitioners.teams(actor.borough());
        return rows(parameters.apply(query)).stream().map(row -> figure(row, teams)).toList();
    }

    @SuppressWarnings("unchecked") // rows of several columns are arrays
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static RequestFigure figure(Object[] row, Map<String, String> teams) {
        Columns columns = new Columns(row);
        UUID id = columns.next();
        RequestKind kind = columns.next();
        Involvement involvement = columns.next();
        String author = columns.next();
        Instant receivedAt = columns.next();
        LegalBasis legalBasis = columns.next();
        LocalDate dispatchedOn = columns.next();
        Object excuse = columns.next();
        LocalDate remindedOn = columns.next();
        Consulted consulted = new Consulted(columns.next(), columns.next(), columns.next());
        Grade latest = columns.next();
        Grade dispatched = columns.next();
        Boolean latestNoNeeds = columns.next();
        Boolean dispatchedNoNeeds = columns.next();
        List<Handover> handovers = columns.next();
        Boolean withoutAdvice = columns.next();
        RequestOutcome outcome = columns.next();
        boolean isOut = dispatchedOn != null;
        return new RequestFigure(
                id,
                kind,
                involvement,
                author,
                author == null ? null : teams.get(author),
                AdviceClock.startedBy(receivedAt, legalBasis),
                dispatchedOn,
                excuse != null,
                remindedOn,
                consulted,
                null,
                isOut ? dispatched : latest,
                isOut ? Boolean.TRUE.equals(dispatchedNoNeeds) : latestNoNeeds,
                handovers == null ? 0 : handovers.size(),
                Boolean.TRUE.equals(withoutAdvice) && outcome == RequestOutcome.PLAN_ISSUED,
                Circumstances.UNKNOWN);
    }

    /** The columns of {@link #FIGURE}, read one after the other. */
    private static final class Columns {

        private final Object[] row;
        private int at;

        private Columns(Object[] row) {
            this.row = row;
        }

        @SuppressWarnings("unchecked") // the select list gives the type
        private <T> T next() {
            return (T) row[at++];
        }
    }

    /**
     * Lists the children of the advice that a borough dispatched in a period, and what was first
     * sent about each, for the tables about equality.
     *
     * @param borough GSS code of the borough of the current transaction
     * @param from first London date of dispatch
     * @param to last London date of dispatch
     */
    public List<Characteristics> characteristics(String borough, LocalDate from, LocalDate to) {
        return database.createQuery(
                        "select new london.dsco.advice.request.Characteristics(id, intake.child.sex,"
                                + " intake.child.ethnicity, intake.child.primaryNeed,"
                                + " intake.child.dateOfBirth, firstSentGrade, firstSentNoNeeds)"
                                + " from AdviceRequest"
                                + " where borough = :borough and dispatchedOn between :from and :to",
                        Characteristics.class)
                .setParameter("borough", borough)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** Returns the ids of those requests that the actor sees whole. */
    public Set<UUID> whole(Actor actor, Set<UUID> ids) {
        return database.createQuery(
                        "from AdviceRequest where borough = :borough and id in :ids",
                        AdviceRequest.class)
                .setParameter("borough", actor.borough())
                .setParameter("ids", ids)
                .getResultStream()
                .filter(seen(actor, Sight.WHOLE))
                .map(AdviceRequest::id)
                .collect(Collectors.toSet());
    }

    private Predicate<AdviceRequest> seen(Actor actor, Sight least) {
        Scope scope = requests.scope(actor);
        return request -> scope.sees(request, least);
    }
}
