package london.dsco.advice.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import london.dsco.advice.practitioner.Practitioners;
import london.dsco.database.Question;
import london.dsco.domain.Actor;
import london.dsco.domain.Involvement;
import org.hibernate.jpa.HibernateHints;
import org.hibernate.query.range.Range;
import org.hibernate.query.restriction.Path;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.SelectionSpecification;

/** Queries over all requests of a borough. */
@ApplicationScoped
public class RequestQueries {

    private static final Path<AdviceRequest, AdviceRequest> REQUEST =
            Path.from(AdviceRequest.class);
    private static final Path<AdviceRequest, String> BOROUGH = REQUEST.to("borough", String.class);
    private static final Path<AdviceRequest, UUID> ID = REQUEST.to("id", UUID.class);
    private static final Path<AdviceRequest, AdviceStatus> STATUS =
            REQUEST.to("status", AdviceStatus.class);
    private static final Path<AdviceRequest, Intake> INTAKE = REQUEST.to("intake", Intake.class);
    private static final Path<AdviceRequest, Instant> RECEIVED_AT =
            INTAKE.to("receivedAt", Instant.class);
    private static final Path<AdviceRequest, Involvement> INVOLVEMENT =
            INTAKE.to("involvement", Involvement.class);
    private static final Path<AdviceRequest, String> CHILD_REF =
            INTAKE.to("child", Child.class).to("childRef", String.class);
    private static final Path<AdviceRequest, String> AUTHOR =
            REQUEST.to("allocation", Allocation.class).to("author", String.class);
    private static final Path<AdviceRequest, LocalDate> DISPATCHED_ON =
            REQUEST.to("dispatchedOn", LocalDate.class);
    private static final List<AdviceStatus> OWED = List.copyOf(AdviceStatus.owed());

    private static final String OPEN_FOR =
            "select id from advice_request where borough = ? and child_ref = ?"
                    + " and status not in ('CLOSED', 'WITHDRAWN') order by received_at, id limit 1";

    // Hibernate caches the translation of a fixed text; a list parameter would make it translate
    // again.
    private static final String TO_OFFER_CONSULTATION =
            "select id from AdviceRequest where borough = :borough and status in "
                    + literals(OWED)
                    + " and dispatchedOn is null and (consulted.offeredOn is null or consulted.offeredAgainOn is null"
                    + " and intake.receivedAt < :receivedBefore) order by intake.receivedAt, id";

    private final EntityManager database;
    private final Practitioners practitioners;

    RequestQueries(EntityManager database, Practitioners practitioners) {
        this.database = database;
        this.practitioners = practitioners;
    }

    /** Returns a question for the first open request of a child; every opening asks it. */
    Question<Optional<UUID>> openFor(String borough, String childRef) {
        return new Question<>(OPEN_FOR, List.of(borough, childRef), RequestQueries::firstId);
    }

    private static Optional<UUID> firstId(PreparedStatement executed) throws SQLException {
        try (ResultSet rows = executed.getResultSet()) {
            return rows.next() ? Optional.of(rows.getObject(1, UUID.class)) : Optional.empty();
        }
    }

    /**
     * Lists the requests of the scope that match, in the order of receipt.
     *
     * @param after null for the first page
     */
    List<AdviceRequest> matching(RequestSearch search, Scope scope, ListPosition after, int rows) {
        Actor actor = scope.actor();
        List<Restriction<AdviceRequest>> all = new ArrayList<>();
        all.add(BOROUGH.equalTo(actor.borough()));
        all.add(visible(scope, search.least()));
        if (after != null) {
            all.add(after(after));
        }
        if (search.dueBefore != null) {
            all.add(dueBefore(search.dueBefore));
        }
        if (search.overdue != null) {
            Restriction<AdviceRequest> late =
                    STATUS.in(OWED)
                            .and(DISPATCHED_ON.notNull().negated())
                            .and(dueBefore(actor.today()));
            all.add(search.overdue ? late : late.negated());
        }
        if (search.behind != null) {
            Restriction<AdviceRequest> behind = behindOn(actor.today());
            all.add(search.behind ? behind : behind.negated());
        }
        if (search.childRef != null) {
            all.add(CHILD_REF.equalTo(search.childRef));
        }
        if (search.involvement != null) {
            all.add(INVOLVEMENT.equalTo(search.involvement));
        }
        if (search.author != null) {
            all.add(AUTHOR.equalTo(search.author));
        }
        if (search.team != null) {
            List<String> members =
                    List.copyOf(practitioners.membersOf(search.team, actor.borough()));
            if (members.isEmpty()) {
                return List.of();
            }
            all.add(AUTHOR.in(members));
        }
        return SelectionSpecification.create(AdviceRequest.class, inAnyOf(search.status))
                .restrict(Restriction.all(all))
                .createQuery(database)
                .setMaxResults(rows)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultList();
    }

    /**
     * Lists the requests in any of these statuses in the order of receipt. The statuses are in the
     * text of the query, so that the partial index on open requests fits it and the server keeps
     * its plan. With parameters, the server plans again each time, which costs more than the page.
     */
    private static String inAnyOf(Collection<AdviceStatus> statuses) {
        return "from AdviceRequest"
                + (statuses.isEmpty()
                        ? ""
                        : " where status in " + literals(EnumSet.copyOf(statuses)))
                + " order by intake.receivedAt, id";
    }

    /**
     * Lists the requests before dispatch whose author must be offered a one-to-one consultation,
     * either the first or that of week four. The longest waiting come first.
     */
    public List<UUID> toOfferConsultation(String borough, LocalDate today, int most) {
        return database.createQuery(TO_OFFER_CONSULTATION, UUID.class)
                .setParameter("borough", borough)
                .setParameter("receivedBefore", Deadlines.receivedWhenInWeekFourOn(today))
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns the last request that led to a plan; empty if none did. */
    public Optional<AdviceRequest> latestOfPlan(String borough, String planRef) {
        return database.createQuery(
                        "from AdviceRequest where borough = :borough"
                                + " and decision.planRef = :planRef"
                                + " order by intake.receivedAt desc, id desc",
                        AdviceRequest.class)
                .setParameter("borough", borough)
                .setParameter("planRef", planRef)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Lists every request of a child, oldest first. */
    public List<AdviceRequest> ofChild(String borough, String childRef) {
        return database.createQuery(
                        "from AdviceRequest where borough = :borough"
                                + " and intake.child.childRef = :childRef"
                                + " order by intake.receivedAt, id",
                        AdviceRequest.class)
                .setParameter("borough", borough)
                .setParameter("childRef", childRef)
                .getResultList();
    }

    /** Returns which of these requests were withdrawn. */
    public List<UUID> withdrawn(String borough, Set<UUID> ids) {
        return database.createQuery(
                        "select id from AdviceRequest where borough = :borough and id in :ids"
                                + " and status = WITHDRAWN",
                        UUID.class)
                .setParameter("borough", borough)
                .setParameter("ids", ids)
                .getResultList();
    }

    /**
     * Returns the statuses as text of the query, so that the partial index on open requests fits
     * it.
     */
    static String literals(Collection<AdviceStatus> statuses) {
        return statuses.stream()
                .map(AdviceStatus::name)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static Restriction<AdviceRequest> dueBefore(LocalDate date) {
        return RECEIVED_AT.restrict(Range.lessThan(Deadlines.receivedWhenDueBefore(date)));
    }

    private static Restriction<AdviceRequest> behindOn(LocalDate today) {
        List<Restriction<AdviceRequest>> any = new ArrayList<>();
        PaceRules.receivedWhenBehindOn(today)
                .forEach(
                        (status, latest) ->
                                any.add(
                                        STATUS.equalTo(status)
                                                .and(
                                                        RECEIVED_AT.restrict(
                                                                Range.lessThan(
                                                                        Deadlines.receivedUpTo(
                                                                                latest))))));
        return DISPATCHED_ON.notNull().negated().and(Restriction.any(any));
    }

    /** Leaves out the requests of which the scope shows less than this. */
    static Restriction<AdviceRequest> visible(Scope scope, Sight least) {
        if (Sight.ofWholeBorough(scope.actor()).filter(sight -> sight.covers(least)).isPresent()) {
            return Restriction.unrestricted();
        }
        List<Restriction<AdviceRequest>> any = new ArrayList<>();
        if (scope.writesOwn()) {
            any.add(AUTHOR.equalTo(scope.actor().username()));
        }
        if (scope.manages()) {
            any.add(AUTHOR.notNull().negated());
            if (!scope.team().isEmpty()) { // Hibernate refuses an empty list
                any.add(AUTHOR.in(List.copyOf(scope.team())));
            }
        }
        return Restriction.any(any);
    }

    /**
     * Restricts a query to requests after a position. The first bound is redundant, but lets the
     * index of receipts start there instead of at the top.
     */
    private static Restriction<AdviceRequest> after(ListPosition last) {
        Restriction<AdviceRequest> later =
                RECEIVED_AT.restrict(Range.greaterThan(last.receivedAt()));
        Restriction<AdviceRequest> sameMoment =
                RECEIVED_AT
                        .equalTo(last.receivedAt())
                        .and(ID.restrict(Range.greaterThan(last.id())));
        return RECEIVED_AT
                .restrict(Range.greaterThanOrEqualTo(last.receivedAt()))
                .and(later.or(sameMoment));
    }
}
