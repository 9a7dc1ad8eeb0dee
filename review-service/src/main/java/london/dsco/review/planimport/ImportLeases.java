package london.dsco.review.planimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import london.dsco.database.Jdbc;
import london.dsco.review.registration.BulkRegistration.Effect;

/**
 * Which replica loads which import, and how far it has come. A lease runs by the database's clock,
 * which nobody moves. Each part renews it; the lease of a killed replica runs out.
 */
@ApplicationScoped
class ImportLeases {

    /** An import that this replica is loading. */
    record Lease(UUID importId, String borough, UUID worker) {}

    private static final String AS_LOADER = "select set_config('dsco.loader', 'on', true)";

    private static final String TAKE =
            "update plan_import set worker = ?, leased_until = now() + interval '15 seconds'"
                    + " where id = (select id from plan_import where status = 'LOADING'"
                    + " and (leased_until is null or leased_until < now())"
                    + " order by id limit 1 for update skip locked)"
                    + " returning id, borough";

    private static final String ADVANCE =
            "update plan_import set leased_until = now() + interval '15 seconds', lanes[?] = ?,"
                    + " rows_read = rows_read + ?, opened = opened + ?, changed = changed + ?,"
                    + " unchanged = unchanged + ?, bad = bad + ?"
                    + " where id = ? and worker = ? and status = 'LOADING' and lanes[?] = ?";

    /**
     * A load fills tables that may have been empty when this connection planned its statements and
     * its foreign key checks. Those plans would scan a whole table for each row.
     */
    private static final String PLAN_ANEW = "discard plans";

    private final Jdbc database;

    ImportLeases(Jdbc database) {
        this.database = database;
    }

    /** Takes the oldest import that nobody is loading, from any borough. */
    Optional<Lease> take(UUID worker) {
        database.first(AS_LOADER, row -> row.getString(1));
        return database.first(
                TAKE,
                row -> new Lease(row.getObject("id", UUID.class), row.getString("borough"), worker),
                worker);
    }

    /**
     * Makes this connection forget its plans. Call it when the tables have about doubled since the
     * last time, or the connection may not have planned for them yet.
     */
    void planAnew() {
        database.update(PLAN_ANEW);
    }

    /**
     * Ends a part: its lane has finished one more segment, and the lease is renewed. From here
     * until the transaction ends, the other lane waits, so call this last.
     *
     * @param segment the lane's next, by which a replica is found out whose lease has run out
     * @return whether the import is still this replica's, and nobody has carried the lane further
     */
    boolean advance(Lease lease, int lane, int segment, Map<Effect, Long> rows) {
        // PostgreSQL counts from 1.
        return database.update(
                        ADVANCE,
                        lane + 1,
                        segment + 1,
                        rows.values().stream().mapToLong(Long::longValue).sum(),
                        rows.getOrDefault(Effect.OPENED, 0L),
                        rows.getOrDefault(Effect.CHANGED, 0L),
                        rows.getOrDefault(Effect.UNCHANGED, 0L),
                        rows.getOrDefault(Effect.REFUSED, 0L),
                        lease.importId(),
                        lease.worker(),
                        lane + 1,
                        segment)
                == 1;
    }

    /**
     * Releases the import, to be taken up again shortly. Until then, other imports have their turn.
     */
    void release(Lease lease) {
        database.update(
                "update plan_import set leased_until = now() + interval '3 seconds'"
                        + " where id = ? and worker = ?",
                lease.importId(),
                lease.worker());
    }
}
