package london.dsco.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import london.dsco.database.BoroughScope;
import london.dsco.database.Jdbc;
import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class PublishedEventsTest {

    private static final String BRENT = "E09000005";
    private static final String BROMLEY = "E09000006";
    private static final String CROYDON = "E09000008";
    private static final String EALING = "E09000009";
    private static final String ENFIELD = "E09000010";

    private static final String TYPE = "london.dsco.sample.note.written.v1";
    private static final Set<String> TYPES = Set.of(TYPE);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    @Inject PublishedEvents events;
    @Inject OutboxRelay relay;
    @Inject BoroughScope scope;

    @Test
    void neverGivesAReaderAnEventBeforeOneThatCommitsLater() throws SQLException {
        UUID first = id();
        UUID second = id();
        try (Connection early = Database.asApplicationIn(BRENT)) {
            append(early, first, BRENT, TYPE);
            try (Connection late = Database.asApplicationIn(BRENT)) {
                append(late, second, BRENT, TYPE);
                late.commit();
            }
            publish();
            assertThat(ids(BRENT, null)).containsExactly(second);
            early.commit();
        }
        publish();
        assertThat(ids(BRENT, second)).containsExactly(first);
        assertThat(ids(BRENT, null)).containsExactly(second, first);
    }

    @Test
    void showsABoroughOnlyItsOwnEvents() throws SQLException {
        UUID own = appended(BROMLEY, TYPE);
        publish();
        assertThat(ids(BROMLEY, null)).contains(own);
        assertThat(ids(ENFIELD, null)).doesNotContain(own);
        // Row-level security refuses it to the other borough, whatever the query asks.
        assertThat(scope.in(ENFIELD, () -> events.after(null, BROMLEY, TYPES, 200))).isEmpty();
    }

    @Test
    void leavesOutTheTypesThatTheReaderMayNotSee() throws SQLException {
        UUID hidden = appended(EALING, "london.dsco.sample.note.reworded.v1");
        UUID shown = appended(EALING, TYPE);
        publish();
        assertThat(ids(EALING, null)).contains(shown).doesNotContain(hidden);
        assertThat(refusal(EALING, hidden)).isEqualTo(Refusal.Code.INVALID_INPUT);
    }

    @Test
    void doesNotDistinguishAnotherBoroughsEventFromAnUnknownOne() throws SQLException {
        UUID others = appended(BROMLEY, TYPE);
        publish();
        assertThat(refusal(ENFIELD, others)).isEqualTo(Refusal.Code.INVALID_INPUT);
        assertThat(refusal(ENFIELD, id())).isEqualTo(Refusal.Code.INVALID_INPUT);
        assertThat(refusal(ENFIELD, UUID.randomUUID())).isEqualTo(Refusal.Code.INVALID_INPUT);
    }

    @Test
    void findsThatAnEventHasExpiredFromTheTimeInItsId() {
        UUID old = (UUID) value("select uuidv7(interval '-91 days')");
        UUID young = (UUID) value("select uuidv7(interval '-89 days')");
        assertThat(refusal(ENFIELD, old)).isEqualTo(Refusal.Code.EVENT_EXPIRED);
        assertThat(refusal(ENFIELD, young)).isEqualTo(Refusal.Code.INVALID_INPUT);
    }

    @Test
    void returnsTheNewestPositionOfEachBorough() throws SQLException {
        long before = events.newest(Set.of(ENFIELD)).get(ENFIELD);
        appended(ENFIELD, TYPE);
        publish();
        assertThat(events.newest(Set.of(ENFIELD, BROMLEY)).get(ENFIELD)).isGreaterThan(before);
        assertThat(events.newest(Set.of("E09000001"))).containsEntry("E09000001", 0L);
    }

    /** Writers keep their transactions open for random times. */
    @Test
    void givesEachOfAHundredRestartedReadersEveryEventOnceInOneOrder() throws Exception {
        int writers = 6;
        int readers = 100;
        int perWriter = 50;
        ExecutorService threads = Executors.newFixedThreadPool(writers + 4);
        try {
            List<Callable<Void>> writing = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                Random chance = new Random(writer);
                writing.add(() -> write(perWriter, chance));
            }
            List<Future<Void>> written = writing.stream().map(threads::submit).toList();
            List<Future<List<UUID>>> reading = new ArrayList<>();
            for (int reader = 0; reader < readers; reader++) {
                Random chance = new Random(1_000 + reader);
                reading.add(threads.submit(() -> readWith(chance, writers * perWriter)));
            }
            for (Future<Void> one : written) {
                one.get(60, TimeUnit.SECONDS);
            }
            publish();
            List<UUID> all = ids(CROYDON, null);
            assertThat(all).hasSize(writers * perWriter).doesNotHaveDuplicates();
            for (Future<List<UUID>> one : reading) {
                assertThat(one.get(60, TimeUnit.SECONDS)).isEqualTo(all);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Void write(int count, Random chance) throws SQLException {
        List<Connection> open = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                Connection connection = Database.asApplicationIn(CROYDON);
                open.add(connection);
                append(connection, id(), CROYDON, TYPE);
                // Up to three wait, and commit in a random order.
                if (open.size() > chance.nextInt(4)) {
                    Collections.shuffle(open, chance);
                    commit(open.remove(0));
                    relay.wake();
                }
            }
            return null;
        } finally {
            for (Connection one : open) {
                commit(one);
            }
            relay.wake();
        }
    }

    /**
     * A reader that loses everything but its cursor when it is killed, before it stored a batch.
     */
    private List<UUID> readWith(Random chance, int expected) {
        List<UUID> kept = new ArrayList<>();
        long end = System.nanoTime() + PATIENCE;
        while (kept.size() < expected && System.nanoTime() < end) {
            UUID cursor = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            List<UUID> batch = page(CROYDON, cursor, 1 + chance.nextInt(50));
            boolean killed = chance.nextInt(4) == 0;
            if (!killed) {
                kept.addAll(batch);
            }
        }
        return kept;
    }

    private static void commit(Connection connection) throws SQLException {
        connection.commit();
        connection.close();
    }

    private Refusal.Code refusal(String borough, UUID after) {
        var code = new Refusal.Code[1];
        assertThatThrownBy(() -> page(borough, after, 10))
                .isInstanceOfSatisfying(
                        RefusedException.class, refused -> code[0] = refused.refusal().code());
        return code[0];
    }

    private List<UUID> ids(String borough, UUID after) {
        return page(borough, after, 10_000);
    }

    private List<UUID> page(String borough, UUID after, int limit) {
        return scope.in(borough, () -> events.after(after, borough, TYPES, limit)).stream()
                .map(PublishedEvent::id)
                .toList();
    }

    private UUID appended(String borough, String type) throws SQLException {
        UUID id = id();
        try (Connection connection = Database.asApplicationIn(borough)) {
            append(connection, id, borough, type);
            connection.commit();
        }
        return id;
    }

    /** Like the ledger, it takes the number in the outbox before the commit. */
    private static void append(Connection connection, UUID id, String borough, String type)
            throws SQLException {
        Jdbc.update(
                connection,
                "insert into outbox (id, aggregatetype, aggregateid, type, payload, borough,"
                        + " occurred_at) values (?, 'sample.note', 'feed', ?, '{}', ?, now())",
                id,
                type,
                borough);
    }

    /** Waits until everything committed is published, whichever relay carries it. */
    private void publish() throws SQLException {
        long end = System.nanoTime() + PATIENCE;
        while ((Long) value("select count(*) from outbox where published_at is null") > 0) {
            assertThat(System.nanoTime()).isLessThan(end);
            relay.relay();
        }
    }

    private static UUID id() {
        return (UUID) value("select uuidv7()");
    }

    private static Object value(String sql) {
        return Database.select(sql).get(0).values().iterator().next();
    }
}
