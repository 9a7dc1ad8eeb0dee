package london.dsco.records;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import london.dsco.database.Jdbc;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Carries committed events from the outbox to Kafka, in the order they were appended.
 *
 * <p>One relay works at a time, on the replica that holds the lock. The others look again a moment
 * later, so that no commit of theirs is overlooked. A batch is marked as published in the
 * transaction that read it, after the broker has acknowledged all of it. After a crash in between
 * it is sent again, and the reader's {@code Inbox} recognises it. While the broker is unavailable,
 * rows stay where they are.
 *
 * <p>Each published event gets a position. One relay publishes at a time, and only what is
 * committed, so nothing is ever published before a position that a reader has seen: {@link
 * PublishedEvents} are read in that order. See docs/adr/0028.
 *
 * <p>The order per subject is kept because two commands on one subject exclude each other by its
 * version. The later one read what the earlier one committed, so its row has the higher number.
 */
@ApplicationScoped
public class OutboxRelay {

    /**
     * The number of events sent at once while they arrive faster than they leave, so that the fixed
     * cost of a batch is small for each. A single event leaves on its own.
     */
    static final int BATCH = 1_000;

    /** The number of the lock. Any will do, as long as every replica of a service uses the same. */
    private static final long LOCK = 0x4F55_5442_4F58L;

    private static final String NEXT =
            "select id, aggregatetype, aggregateid, type, payload::text, borough,"
                    + " occurred_at, tracingspancontext from outbox where published_at is null order by seq limit "
                    + BATCH;

    private static final String WAITING = "select count(*) from outbox where published_at is null";

    /** The numbers are assigned in the order of the batch, which is that of the outbox. */
    private static final String MARK =
            "update outbox set published_at = now(), position = marked.position from (select id,"
                    + " nextval('outbox_position') as position from (select id from unnest(?::uuid[])"
                    + " with ordinality as sent (id, place) order by place) as sent) as marked"
                    + " where outbox.id = marked.id";

    /** The setting that tells the outbox's row-level security that this is the relay. */
    static final String AS_RELAY = "select set_config('dsco.relay', 'on', true)";

    private static final long SWEEP_MILLIS = 1_000;

    /** Counting a backlog means reading it, so it is counted no more often. */
    private static final Duration COUNTED_EVERY = Duration.ofSeconds(1);

    /** Another replica is sending a batch, which takes about this long. */
    private static final int NOT_MINE = -1;

    private static final long HOLDER_MILLIS = 50;

    private final AgroalDataSource database;
    private final EventPublisher publisher;
    private final jakarta.enterprise.event.Event<EventsPublished> published;
    private final boolean enabled;
    private final AtomicLong waiting = new AtomicLong();
    private final Semaphore work = new Semaphore(0);
    private volatile boolean running;
    private volatile long countedAt = System.nanoTime() - COUNTED_EVERY.toNanos();
    private Thread thread;

    OutboxRelay(
            AgroalDataSource database,
            EventPublisher publisher,
            MeterRegistry metrics,
            jakarta.enterprise.event.Event<EventsPublished> published,
            @ConfigProperty(name = "dsco.outbox.relay", defaultValue = "true") boolean enabled) {
        this.database = database;
        this.publisher = publisher;
        this.published = published;
        this.enabled = enabled;
        metrics.gauge("dsco.outbox.waiting", waiting);
    }

    void start(@Observes @Priority(1000) StartupEvent event) {
        if (enabled) {
            running = true;
            thread = new Thread(this::run, "outbox-relay");
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        wake();
        if (thread != null) {
            thread.join(TimeUnit.SECONDS.toMillis(15));
        }
        publisher.close();
    }

    /** Wakes the relay, because something was committed. */
    void wake() {
        work.release();
    }

    private void run() {
        while (running) {
            try {
                // If the wait ends without a wake-up, this is a sweep, which finds what a crashed
                // replica left.
                if (work.tryAcquire(SWEEP_MILLIS, TimeUnit.MILLISECONDS)) {
                    work.drainPermits();
                }
                int carried;
                do {
                    carried = relay();
                    if (carried == NOT_MINE) {
                        work.tryAcquire(HOLDER_MILLIS, TimeUnit.MILLISECONDS);
                    } else if (carried > 0) {
                        published.fire(new EventsPublished());
                    }
                } while (running && (carried == BATCH || carried == NOT_MINE));
            } catch (InterruptedException e) {
                return;
            } catch (SQLException | RuntimeException e) {
                Log.warnf("outbox waits: %s", e.toString());
            }
        }
    }

    /**
     * Publishes the next batch.
     *
     * @return number of events published; {@link #NOT_MINE} while another replica is at work
     */
    int relay() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                boolean mine =
                        Jdbc.query(
                                        connection,
                                        "select pg_try_advisory_xact_lock(?)",
                                        row -> row.getBoolean(1),
                                        LOCK)
                                .get(0);
                if (!mine) {
                    connection.rollback();
                    return NOT_MINE;
                }
                Jdbc.query(connection, AS_RELAY, row -> row.getString(1));
                List<OutboxRow> batch = Jdbc.query(connection, NEXT, OutboxRow::read);
                count(connection, batch.size());
                if (!batch.isEmpty()) {
                    publisher.publish(batch);
                    UUID[] sent = batch.stream().map(OutboxRow::id).toArray(UUID[]::new);
                    Jdbc.update(connection, MARK, connection.createArrayOf("uuid", sent));
                }
                connection.commit();
                waiting.addAndGet(-batch.size());
                return batch.size();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    /** Counts the waiting events: all of them, not just this batch. */
    private void count(Connection connection, int batch) throws SQLException {
        if (batch < BATCH) {
            waiting.set(batch);
        } else if (System.nanoTime() - countedAt >= COUNTED_EVERY.toNanos()) {
            waiting.set(Jdbc.query(connection, WAITING, row -> row.getLong(1)).get(0));
            countedAt = System.nanoTime();
        } else {
            waiting.accumulateAndGet(batch, Math::max);
        }
    }
}
