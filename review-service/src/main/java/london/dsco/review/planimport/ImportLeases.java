package london.dsco.review.planimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import london.dsco.database.Jdbc;

/**
 * Which replica loads which import. A lease runs by the time of the database, which nobody moves,
 * and is renewed with each part; that of a replica that was killed runs out.
 */
@ApplicationScoped
class ImportLeases {

    /** An import that this replica loads. */
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
     * A load fills tables that may have been empty when this connection planned its statements, and
     * the checks of references. Those plans would read a table from end to end for each row.
     */
    private static final String PLAN_ANEW = "discard plans";

    private final Jdbc database;

    ImportLeases(Jdbc database) {
        this.database = database;
    }

    /** Takes the oldest import that nobody loads, whichever borough's it is. */
    Optional<Lease> take(UUID worker) {
        database.first(AS_LOADER, row -> row.getString(1));
        return database.first(
                TAKE,
                row -> new Lease(row.getObject("id", UUID.class), row.getString("borough"), worker),
                worker);
    }

    /**
     * Holds the import until the transaction ends.
     *
     * @param rowsRead how far this replica has loaded it
     * @return whether it is still this replica's, and nobody has carried it further
     */
    boolean renew(Lease lease, int rowsRead) {
        database.update(PLAN_ANEW);
        return database.update(RENEW, lease.importId(), lease.worker(), rowsRead) == 1;
    }

    /** Gives it back, to be taken up again in a moment; until then others have their turn. */
    void release(Lease lease) {
        database.update(
                "update plan_import set leased_until = now() + interval '3 seconds'"
                        + " where id = ? and worker = ?",
                lease.importId(),
                lease.worker());
    }
}
