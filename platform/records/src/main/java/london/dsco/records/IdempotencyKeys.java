package london.dsco.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;

/** The idempotency keys of the last seven days, each with the answer its command got. */
@ApplicationScoped
public class IdempotencyKeys {

    private record Kept(byte[] fingerprint, Response answer) {}

    private final Jdbc database;

    IdempotencyKeys(Jdbc database) {
        this.database = database;
    }

    /**
     * Takes the key for the rest of the transaction.
     *
     * @return the first answer when the same request was answered before
     * @throws ProblemException {@code idempotency-key-in-use} (409) while the same key is being
     *     served, {@code idempotency-key-reused} (422) when it came with another request
     */
    Optional<Response> claim(Caller caller, String key, byte[] fingerprint) {
        boolean mine =
                database.first(
                                "select pg_try_advisory_xact_lock(hashtextextended(? || ' ' || ?, 0))",
                                row -> row.getBoolean(1),
                                caller.subject(),
                                key)
                        .orElseThrow();
        if (!mine) {
            throw new ProblemException(ProblemType.IDEMPOTENCY_KEY_IN_USE);
        }
        Optional<Kept> kept =
                database.first(
                        "select fingerprint, status, location, etag, body from idempotency_key where caller = ? and key = ?",
                        IdempotencyKeys::kept,
                        caller.subject(),
                        key);
        if (kept.isPresent() && !MessageDigest.isEqual(kept.get().fingerprint(), fingerprint)) {
            throw new ProblemException(ProblemType.IDEMPOTENCY_KEY_REUSED);
        }
        return kept.map(Kept::answer);
    }

    void keep(Caller caller, String key, byte[] fingerprint, Response answer) {
        database.update(
                "insert into idempotency_key"
                        + " (caller, key, borough, fingerprint, status, location, etag, body)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                caller.subject(),
                key,
                caller.borough(),
                fingerprint,
                answer.getStatus(),
                answer.getHeaderString(HttpHeaders.LOCATION),
                answer.getHeaderString(HttpHeaders.ETAG),
                answer.getEntity());
    }

    /** Deletes the keys of the transaction's borough that are past their seven days. */
    public void forget() {
        database.update("delete from idempotency_key where created_at < now() - interval '7 days'");
    }

    private static Kept kept(ResultSet row) throws SQLException {
        Response.ResponseBuilder answer =
                Response.status(row.getInt("status"))
                        .header(HttpHeaders.CACHE_CONTROL, Representations.CACHE_CONTROL)
                        .header(HttpHeaders.LOCATION, row.getString("location"))
                        .header(HttpHeaders.ETAG, row.getString("etag"));
        byte[] body = row.getBytes("body");
        if (body != null) {
            answer.entity(body).type(MediaType.APPLICATION_JSON_TYPE);
        }
        return new Kept(row.getBytes("fingerprint"), answer.build());
    }
}
