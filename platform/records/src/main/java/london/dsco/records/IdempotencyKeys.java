package london.dsco.records;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import london.dsco.database.DatabaseException;
import london.dsco.database.Jdbc;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;

/**
 * The idempotency keys of the last seven days (draft-ietf-httpapi-idempotency-key-header). A key
 * remembers what its command made, not what was answered: the answer is made again, with the
 * permissions of the day.
 */
@ApplicationScoped
class IdempotencyKeys {

    /**
     * What a command of an earlier attempt did.
     *
     * @param recordId the record it changed or opened
     * @param made id of what it brought into being besides; null for none
     */
    record Kept(String recordId, String made) {}

    private record Row(byte[] fingerprint, Kept kept) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getBytes("fingerprint"),
                    new Kept(row.getString("record_id"), row.getString("made")));
        }
    }

    /**
     * Two statements that are sent together: what the second one reads is no older than the lock,
     * and the server is waited for once.
     */
    private static final String LOCK_AND_FIND =
            "select pg_try_advisory_xact_lock(hashtextextended(? || ' ' || ?, 0));"
                    + " select fingerprint, record_id, made from idempotency_key where caller = ? and key = ?";

    private final AgroalDataSource connections;
    private final Jdbc database;

    IdempotencyKeys(AgroalDataSource connections, Jdbc database) {
        this.connections = connections;
        this.database = database;
    }

    /**
     * Takes the key of a command for the rest of the transaction.
     *
     * @return what an earlier attempt did; empty when this is the first, or the command has no key
     * @throws london.dsco.domain.RefusedException {@code IDEMPOTENCY_KEY_IN_USE} while the same key
     *     is being served, {@code IDEMPOTENCY_KEY_REUSED} when it came with another request
     */
    Optional<Kept> claim(Command<?> command) {
        return command.attempt().flatMap(attempt -> claim(command.actor().subject(), attempt));
    }

    private Optional<Kept> claim(String caller, Command.Attempt attempt) {
        Optional<Row> known = locked(caller, attempt.key());
        if (known.isPresent()
                && !MessageDigest.isEqual(known.get().fingerprint(), attempt.fingerprint())) {
            throw Refusal.of(Refusal.Code.IDEMPOTENCY_KEY_REUSED).raise();
        }
        return known.map(Row::kept);
    }

    private Optional<Row> locked(String caller, String key) {
        try (Connection connection = connections.getConnection();
                PreparedStatement both = connection.prepareStatement(LOCK_AND_FIND)) {
            new Parameters(both).add(caller).add(key).add(caller).add(key);
            both.execute();
            try (ResultSet lock = both.getResultSet()) {
                lock.next();
                if (!lock.getBoolean(1)) {
                    throw Refusal.of(Refusal.Code.IDEMPOTENCY_KEY_IN_USE).raise();
                }
            }
            both.getMoreResults();
            try (ResultSet found = both.getResultSet()) {
                return found.next() ? Optional.of(Row.of(found)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** Deletes the keys of the transaction's borough that are past their seven days. */
    void forget() {
        database.update("delete from idempotency_key where created_at < now() - interval '7 days'");
    }
}
