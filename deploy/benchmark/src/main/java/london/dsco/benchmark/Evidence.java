package london.dsco.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import london.dsco.local.Databases;

/**
 * PostgreSQL's own evidence about a run: when each transaction committed, and how much work it was.
 */
final class Evidence {

    private static final String RECEIVED = "type like '%request.received.v1'";

    private final Databases databases;

    Evidence(Databases databases) {
        this.databases = databases;
    }

    /**
     * Makes PostgreSQL record the time of every commit; this takes effect when the server restarts.
     */
    void keepCommitTimes() throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("alter system set track_commit_timestamp = on");
        }
    }

    /** Waits until every event has left the outbox. */
    void awaitPublished() throws SQLException {
        while (one("advice", "select count(*) from outbox where published_at is null") > 0) {
            LockSupport.parkNanos(100_000_000);
        }
    }

    /** Waits until every event of an opening is a fact in network-service. */
    void awaitQuiet() throws SQLException {
        awaitPublished();
        while (one("network", "select count(*) from advice_fact")
                < one("advice", "select count(*) from outbox where " + RECEIVED)) {
            LockSupport.parkNanos(100_000_000);
        }
    }

    /**
     * Returns the times from the commit of each request since a moment to the commit of its fact in
     * network-service, both by the one server's clock. The line of the history represents the
     * request, because the relay writes to the outbox again.
     */
    Latencies commitToVisible(Instant since) throws SQLException {
        Map<String, Long> committed =
                times(
                        "advice",
                        "select o.id::text, "
                                + micros("h.xmin")
                                + " from outbox o join history_entry h"
                                + " on h.record_type = 'advice-request' and h.record_id = o.aggregateid"
                                + " and h.name = 'RECEIVED' where o."
                                + RECEIVED
                                + " and o.occurred_at > '"
                                + since
                                + "'");
        Map<String, Long> visible =
                times("network", "select event_id, " + micros("xmin") + " from advice_fact");
        List<Long> taken = new ArrayList<>();
        committed.forEach(
                (event, at) -> {
                    if (!visible.containsKey(event)) {
                        throw new IllegalStateException("An event has not arrived.");
                    }
                    taken.add(visible.get(event) - at);
                });
        return Latencies.ofMicros(taken);
    }

    private static String micros(String xmin) {
        return "(extract(epoch from pg_xact_commit_timestamp(" + xmin + ")) * 1000000)::bigint";
    }

    private Map<String, Long> times(String database, String query) throws SQLException {
        Map<String, Long> times = new HashMap<>();
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                times.put(rows.getString(1), rows.getLong(2));
            }
        }
        return times;
    }

    private long one(String database, String query) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                databases.url(database), "postgres", databases.password("postgres"));
    }
}
