package london.dsco.advice.death;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import london.dsco.advice.request.RecordedDeaths;
import london.dsco.database.Jdbc;

/** The children who died, one row for each, and the cases that this affects. */
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

    /** Returns an SQL condition: the DSCO was asked such a question about the request. */
    private static String asked(String like) {
        return Stream.of("advice_query", "advice_escalation")
                .map(
                        table ->
                                " or exists (select 1 from %s a where a.request_id = r.id and %s)"
                                        .formatted(table, like))
                .collect(Collectors.joining());
    }

    /**
     * Locks the child of this request, so that nobody else records a death of the child until the
     * transaction ends.
     */
    void holdChildOfRequest(UUID id) {
        hold("advice_request", id);
    }

    /** Locks the child of a consideration, like {@link #holdChildOfRequest}. */
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

    /**
     * Returns the child's record. If there is none, it returns a new one, which is kept only once
     * somebody records a death.
     */
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
     * Returns the requests that a change affects.
     *
     * @param except id of a case to leave out
     * @param died true for requests that are open, or have a question that waits for the DSCO;
     *     false for requests on which a death had stopped something
     */
    List<UUID> requests(String borough, String childRef, UUID except, boolean died) {
        return ids(died ? OPEN_REQUESTS : STOPPED_REQUESTS, borough, childRef, except);
    }

    /** Returns the considerations that a change affects, like {@link #requests}. */
    List<UUID> considerations(String borough, String childRef, UUID except, boolean died) {
        return ids(died ? OPEN_CONSIDERATIONS : STOPPED_CONSIDERATIONS, borough, childRef, except);
    }

    private List<UUID> ids(String sql, String borough, String childRef, UUID except) {
        return rows.query(sql, row -> row.getObject("id", UUID.class), borough, childRef, except);
    }
}
