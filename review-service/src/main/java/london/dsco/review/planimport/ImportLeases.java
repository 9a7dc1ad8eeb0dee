package london.dsco.review.planimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import london.dsco.database.Jdbc;

/**
 * Which replica loads which import. A lease runs by the database's clock, which all replicas share,
 * and each part renews it. If a replica is killed, its lease expires.
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

    private static final String RENEW =
            "update plan_import set leased_until = now() + interval '15 seconds'"
                    + " where id = ? and worker = ? and status = 'LOADING' and rows_read = ?";

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
     * Locks the import until the transaction ends, and renews the lease.
     *
     * @param rowsRead how far this replica has loaded it
     * @return whether this replica still holds the lease, and nobody else has loaded more rows
     */
    boolean renew(Lease lease, int rowsRead) {
        database.update(PLAN_ANEW);
        return database.update(RENEW, lease.importId(), lease.worker(), rowsRead) == 1;
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
