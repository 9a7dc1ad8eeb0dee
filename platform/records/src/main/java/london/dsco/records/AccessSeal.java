package london.dsco.records;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import london.dsco.database.BoroughScope;
import london.dsco.database.DatabaseException;
import london.dsco.database.Jdbc;
import london.dsco.records.AccessChain.Seal;

/**
 * Seals what was logged since the last seal, borough by borough and for the region, outside any
 * request. Each has its own chain.
 */
@ApplicationScoped
class AccessSeal {

    private static final long LOCK = 0x5345_414CL;
    private static final List<String> SCOPES = AccessLogs.scopes();

    private final AgroalDataSource database;
    private final BoroughScope scope;
    private final UnsealedBoroughs unsealed;
    private final AccessAnchors anchors;
    private final Clock clock;

    AccessSeal(
            AgroalDataSource database,
            BoroughScope scope,
            UnsealedBoroughs unsealed,
            AccessAnchors anchors,
            Clock clock) {
        this.database = database;
        this.scope = scope;
        this.unsealed = unsealed;
        this.anchors = anchors;
        this.clock = clock;
    }

    /** Seals the logs to which this replica has written since the last call. */
    void sealWritten() {
        unsealed.take().forEach(this::sealAndAnchor);
    }

    /** Seals every borough's log and the region's. */
    void sealAll() {
        AccessLogs.scopes().forEach(this::sealAndAnchor);
    }

    /**
     * Writes an anchor only for what is committed. If a crash prevents it, the next round does it.
     */
    private void sealAndAnchor(String whose) {
        scope.in(whose, () -> seal(whose)).ifPresent(newest -> anchors.keep(whose, newest));
    }

    /**
     * @return the newest seal; empty if there is none, or another replica is sealing
     */
    private Optional<Seal> seal(String whose) {
        try (Connection connection = database.getConnection()) {
            if (!isAlone(connection, whose)) {
                return Optional.empty();
            }
            Optional<Seal> newest = newest(connection);
            Seal last = newest.orElse(new Seal(0, 0, 0, 0, null, AccessChain.GENESIS));
            Seal next =
                    AccessChain.compute(
                            connection,
                            last.number() + 1,
                            last.to(),
                            horizon(connection),
                            last.hash());
            if (next.entries() == 0) {
                return newest;
            }
            keep(connection, whose, next);
            return Optional.of(next);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static boolean isAlone(Connection connection, String whose) throws SQLException {
        return Jdbc.query(
                        connection,
                        "select pg_try_advisory_xact_lock(?)",
                        row -> row.getBoolean(1),
                        LOCK + SCOPES.indexOf(whose))
                .get(0);
    }

    /** Returns the basis of the next seal: its number, the end of its range, its hash. */
    private static Optional<Seal> newest(Connection connection) throws SQLException {
        return Jdbc.query(
                        connection,
                        "select number, to_txid::text, hash from access_seal order by number desc limit 1",
                        row ->
                                new Seal(
                                        row.getLong(1),
                                        0,
                                        Long.parseLong(row.getString(2)),
                                        0,
                                        null,
                                        row.getBytes(3)))
                .stream()
                .findFirst();
    }

    /** Returns the first transaction that has not ended. Its lines are sealed later. */
    private static long horizon(Connection connection) throws SQLException {
        return Long.parseLong(
                Jdbc.query(
                                connection,
                                "select pg_snapshot_xmin(pg_current_snapshot())::text",
                                row -> row.getString(1))
                        .get(0));
    }

    private void keep(Connection connection, String whose, Seal seal) throws SQLException {
        Jdbc.update(
                connection,
                "insert into access_seal (borough, number, from_txid, to_txid, entries, previous, hash, sealed_at)"
                        + " values (?, ?, ?::text::xid8, ?::text::xid8, ?, ?, ?, ?)",
                whose,
                seal.number(),
                Long.toString(seal.from()),
                Long.toString(seal.to()),
                seal.entries(),
                seal.previous(),
                seal.hash(),
                clock.instant().atOffset(ZoneOffset.UTC));
    }
}
