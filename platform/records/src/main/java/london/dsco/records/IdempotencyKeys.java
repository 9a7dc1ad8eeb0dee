package london.dsco.records;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import london.dsco.database.BoroughScope;
import london.dsco.database.Jdbc;
import london.dsco.database.Question;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;

/**
 * The idempotency keys of the last seven days (draft-ietf-httpapi-idempotency-key-header). A key
 * stores what its command made, not the answer. The answer is made again, with the permissions of
 * the day.
 */
@ApplicationScoped
class IdempotencyKeys {

    /**
     * The effect of an earlier attempt of a command.
     *
     * @param recordId the record it changed or opened
     * @param made id of anything else that it created; null for none
     */
    record Kept(String recordId, String made) {}

    private record Row(byte[] fingerprint, Kept kept) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getBytes("fingerprint"),
                    new Kept(row.getString("record_id"), row.getString("made")));
        }

        Kept keptFor(Command.Attempt attempt) {
            if (!MessageDigest.isEqual(fingerprint, attempt.fingerprint())) {
                throw Refusal.of(Refusal.Code.IDEMPOTENCY_KEY_REUSED).raise();
            }
            return kept;
        }
    }

    /** Setting of the transaction that says whether it holds the command's key. */
    static final String HELD = "dsco.key_held";

    /** Two statements, so that what the second one reads is no older than the lock. */
    private static final String LOCK_AND_FIND =
            "select set_config('"
                    + HELD
                    + "', cast(pg_try_advisory_xact_lock(hashtextextended(? || ' ' || ?, 0)) as text), true);"
                    + " select fingerprint, record_id, made from idempotency_key where caller = ? and key = ?";

    private final BoroughScope scope;
    private final Jdbc database;

    IdempotencyKeys(BoroughScope scope, Jdbc database) {
        this.scope = scope;
        this.database = database;
    }

    /**
     * Runs work in one transaction for the actor's borough, which locks the key of the command.
     *
     * @param work receives the effect of an earlier attempt; empty if there was none, or the
     *     command has no key
     * @throws london.dsco.domain.RefusedException {@code IDEMPOTENCY_KEY_IN_USE} while a request
     *     with the same key is in progress, {@code IDEMPOTENCY_KEY_REUSED} when it was used for
     *     another request
     */
    <V> V holding(Command<?> command, Function<Optional<Kept>, V> work) {
        String borough = command.actor().borough();
        if (command.attempt().isEmpty()) {
            return scope.in(borough, () -> work.apply(Optional.empty()));
        }
        Command.Attempt attempt = command.attempt().get();
        return scope.in(
                borough,
                lockAndFind(command, attempt),
                known -> work.apply(known.map(row -> row.keptFor(attempt))));
    }

    /**
     * Does the same for work that begins with a question to the database. The question is sent
     * together with the one for the key.
     *
     * @param question reads, and changes nothing: it runs even if the key is known
     */
    <A, V> V holding(
            Command<?> command, Question<A> question, BiFunction<Optional<Kept>, A, V> work) {
        String borough = command.actor().borough();
        if (command.attempt().isEmpty()) {
            return scope.in(borough, question, answer -> work.apply(Optional.empty(), answer));
        }
        Command.Attempt attempt = command.attempt().get();
        return scope.in(
                borough,
                lockAndFind(command, attempt).and(question, Both::new),
                both -> work.apply(both.known.map(row -> row.keptFor(attempt)), both.answer));
    }

    private record Both<A>(Optional<Row> known, A answer) {}

    private static Question<Optional<Row>> lockAndFind(
            Command<?> command, Command.Attempt attempt) {
        String caller = command.actor().subject();
        return new Question<>(
                LOCK_AND_FIND,
                List.of(caller, attempt.key(), caller, attempt.key()),
                IdempotencyKeys::found);
    }

    private static Optional<Row> found(PreparedStatement both) throws SQLException {
        try (ResultSet lock = both.getResultSet()) {
            lock.next();
            if (!Boolean.parseBoolean(lock.getString(1))) {
                throw Refusal.of(Refusal.Code.IDEMPOTENCY_KEY_IN_USE).raise();
            }
        }
        both.getMoreResults();
        try (ResultSet row = both.getResultSet()) {
            return row.next() ? Optional.of(Row.of(row)) : Optional.empty();
        }
    }

    /** Deletes the keys of the transaction's borough that are older than seven days. */
    void forget() {
        database.update("delete from idempotency_key where created_at < now() - interval '7 days'");
    }
}
