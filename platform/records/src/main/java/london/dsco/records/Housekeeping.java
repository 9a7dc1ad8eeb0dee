package london.dsco.records;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import london.dsco.domain.Borough;

/**
 * What the kit's tables need besides requests: seals soon, cleaning now and then. Several replicas
 * do no harm. Events are kept longer than any consumer may be away, so that a replayed one is still
 * recognised. Age is counted in the database's own time, which nobody moves.
 */
@ApplicationScoped
class Housekeeping {

    private final AccessSeal seal;
    private final IdempotencyKeys keys;
    private final BoroughScope scope;
    private final Jdbc database;

    Housekeeping(AccessSeal seal, IdempotencyKeys keys, BoroughScope scope, Jdbc database) {
        this.seal = seal;
        this.keys = keys;
        this.scope = scope;
        this.database = database;
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
        database.update("delete from outbox where published_at < now() - interval '90 days'");
        database.update("delete from inbox where received_at < now() - interval '90 days'");
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
