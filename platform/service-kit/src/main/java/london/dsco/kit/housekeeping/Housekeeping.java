package london.dsco.kit.housekeeping;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import london.dsco.kit.access.AccessSeal;
import london.dsco.kit.borough.Borough;
import london.dsco.kit.http.IdempotencyKeys;
import london.dsco.kit.jdbc.Jdbc;
import london.dsco.kit.jdbc.Transience;
import london.dsco.kit.scope.BoroughScope;

/**
 * What the kit's tables need besides requests: seals soon, cleaning now and then. Several replicas
 * do no harm.
 */
@ApplicationScoped
class Housekeeping {

    /** Longer than any consumer may be away, so that a replayed event is still recognised. */
    static final Duration EVENTS_KEPT = Duration.ofDays(90);

    private final AccessSeal seal;
    private final IdempotencyKeys keys;
    private final BoroughScope scope;
    private final Jdbc database;
    private final Clock clock;

    Housekeeping(
            AccessSeal seal, IdempotencyKeys keys, BoroughScope scope, Jdbc database, Clock clock) {
        this.seal = seal;
        this.keys = keys;
        this.scope = scope;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(
            every = "${dsco.access-log.seal-every}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sealAccessLog() {
        unlessAway(seal::sealAll);
    }

    @Scheduled(
            every = "1h",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void clean() {
        unlessAway(this::cleanAll);
    }

    void cleanAll() {
        for (Borough borough : Borough.values()) {
            scope.in(borough.gss(), keys::forget);
        }
        scope.in("", keys::forget);
        var before = clock.instant().minus(EVENTS_KEPT).atOffset(ZoneOffset.UTC);
        database.update(
                "delete from outbox where published_at is not null and occurred_at < ?", before);
        database.update("delete from inbox where received_at < ?", before);
    }

    private static void unlessAway(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            if (!Transience.isUnavailable(e)) {
                throw e;
            }
            Log.warn("housekeeping waits for the database");
        }
    }
}
