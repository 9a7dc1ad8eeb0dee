package london.dsco.advice.consideration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.hibernate.query.range.Range;
import org.hibernate.query.restriction.Path;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.SelectionSpecification;

/** Queries over all considerations of a borough. */
@ApplicationScoped
class ConsiderationQueries {

    private static final Path<Consideration, Consideration> CONSIDERATION =
            Path.from(Consideration.class);
    private static final Path<Consideration, String> BOROUGH =
            CONSIDERATION.to("borough", String.class);
    private static final Path<Consideration, UUID> ID = CONSIDERATION.to("id", UUID.class);
    private static final Path<Consideration, ConsiderationStatus> STATUS =
            CONSIDERATION.to("status", ConsiderationStatus.class);
    private static final Path<Consideration, String> TEAM = CONSIDERATION.to("team", String.class);
    private static final Path<Consideration, LocalDate> RECEIVED_ON =
            CONSIDERATION.to("requestReceivedOn", LocalDate.class);
    private static final Path<Consideration, String> CHILD_REF =
            CONSIDERATION.to("child", ConsideredChild.class).to("childRef", String.class);

    private final EntityManager database;
    private final StatelessSession direct;

    ConsiderationQueries(EntityManager database, StatelessSession direct) {
        this.database = database;
        this.direct = direct;
    }

    /** Returns the consideration of a child that is still open. */
    Optional<UUID> openFor(String borough, String childRef) {
        return direct.createQuery(
                        "select id from Consideration where borough = :borough"
                                + " and child.childRef = :childRef and status in (ASKED, ANSWERED)",
                        UUID.class)
                .setParameter("borough", borough)
                .setParameter("childRef", childRef)
                .getResultStream()
                .findFirst();
    }

    /** Lists the considerations of the scope that match, oldest first, after an id. */
    List<Consideration> matching(
            ConsiderationSearch search, ConsiderationScope scope, UUID after, int rows) {
        if (!scope.isWholeBorough() && scope.team().isEmpty()) {
            return List.of();
        }
        List<Restriction<Consideration>> all = new ArrayList<>();
        all.add(BOROUGH.equalTo(scope.actor().borough()));
        all.add(ID.restrict(Range.greaterThan(after)));
        if (!scope.isWholeBorough()) {
            all.add(TEAM.equalTo(scope.team().orElseThrow()));
        }
        if (!search.status.isEmpty()) {
            all.add(STATUS.in(search.status));
        }
        if (search.overdue != null) {
            Restriction<Consideration> late = overdueOn(scope.actor().today());
            all.add(search.overdue ? late : late.negated());
        }
        if (search.childRef != null) {
            all.add(CHILD_REF.equalTo(search.childRef));
        }
        return SelectionSpecification.create(Consideration.class, "from Consideration order by id")
                .restrict(Restriction.all(all))
                .createQuery(database)
                .setMaxResults(rows)
                .getResultList();
    }

    private static Restriction<Consideration> overdueOn(LocalDate today) {
        return STATUS.in(List.copyOf(ConsiderationStatus.open()))
                .and(
                        RECEIVED_ON.restrict(
                                Range.lessThanOrEqualTo(
                                        ConsiderationClock.receivedWhenOverdueOn(today))));
    }

    /**
     * Lists the considerations whose answer or decision was due in a period, apart from withdrawn
     * ones.
     *
     * @param from first London date
     * @param to last London date
     */
    List<Consideration> due(String borough, LocalDate from, LocalDate to) {
        return database.createQuery(
                        "from Consideration where borough = :borough and status <> WITHDRAWN"
                                + " and (answerBy between :from and :to"
                                + " or requestReceivedOn between :receivedFrom and :receivedTo)",
                        Consideration.class)
                .setParameter("borough", borough)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("receivedFrom", ConsiderationClock.receivedWhenDueOn(from))
                .setParameter("receivedTo", ConsiderationClock.receivedWhenDueOn(to))
                .getResultList();
    }
}
