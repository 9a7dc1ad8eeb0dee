package london.dsco.advice.death;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import london.dsco.advice.request.RecordedDeaths;
import london.dsco.database.Jdbc;

/** Which children died, one row for each, and which of their cases that concerns. */
@ApplicationScoped
class ChildDeaths {

    private static final String OPEN_REQUESTS =
            "select id from advice_request r where borough = ? and child_ref = ? and id <> ?"
                    + " and (status not in ('CLOSED', 'WITHDRAWN')"
                    + asked("answered_at is null and ended_on is null")
                    + ") order by id";

    private static final String STOPPED_REQUESTS =
            "select id from advice_request r where borough = ? and child_ref = ? and id <> ?"
                    + " and (stopped_in is not null"
                    + asked("ended_on is not null")
                    + ") order by id";

    private static final String OPEN_CONSIDERATIONS =
            "select id from consideration where borough = ? and child_ref = ? and id <> ?"
                    + " and status in ('ASKED', 'ANSWERED') order by id";

    private static final String STOPPED_CONSIDERATIONS =
            "select id from consideration where borough = ? and child_ref = ? and id <> ?"
                    + " and stopped_in is not null order by id";

    private final EntityManager database;
    private final Jdbc rows;

    ChildDeaths(EntityManager database, Jdbc rows) {
        this.database = database;
        this.rows = rows;
    }

    /** In SQL: or something like this was asked of the DSCO about the request. */
    private static String asked(String like) {
        return Stream.of("advice_query", "advice_escalation")
                .map(
                        table ->
                                " or exists (select 1 from %s a where a.request_id = r.id and %s)"
                                        .formatted(table, like))
                .collect(Collectors.joining());
    }

    /** Until the transaction ends, nobody else records a death of the child of this request. */
    void holdChildOfRequest(UUID id) {
        hold("advice_request", id);
    }

    /** As above, for the child of a consideration. */
    void holdChildOfConsideration(UUID id) {
        hold("consideration", id);
    }

    private void hold(String table, UUID id) {
        rows.query(
                "select cast(pg_advisory_xact_lock("
                        + RecordedDeaths.LOCK_OF.formatted("borough", "child_ref")
                        + ") as text) from "
                        + table
                        + " where id = ?",
                row -> row.getString(1),
                id);
    }

    /** None, which is not kept, until somebody records one. */
    ChildDeath of(String borough, String childRef) {
        return database.createQuery(
                        "from ChildDeath where borough = :borough and childRef = :child",
                        ChildDeath.class)
                .setParameter("borough", borough)
                .setParameter("child", childRef)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new ChildDeath(borough, childRef));
    }

    void keep(ChildDeath death) {
        if (!database.contains(death)) {
            database.persist(death);
        }
    }

    /**
     * The requests that a change concerns.
     *
     * @param except id of a case that is not among them
     * @param died true for those that are not over, or about which the DSCO was asked something
     *     that waits for an answer; false for those of which a death had stopped something
     */
    List<UUID> requests(String borough, String childRef, UUID except, boolean died) {
        return ids(died ? OPEN_REQUESTS : STOPPED_REQUESTS, borough, childRef, except);
    }

    /** As above, of considerations. */
    List<UUID> considerations(String borough, String childRef, UUID except, boolean died) {
        return ids(died ? OPEN_CONSIDERATIONS : STOPPED_CONSIDERATIONS, borough, childRef, except);
    }

    private List<UUID> ids(String sql, String borough, String childRef, UUID except) {
        return rows.query(sql, row -> row.getObject("id", UUID.class), borough, childRef, except);
    }
}
