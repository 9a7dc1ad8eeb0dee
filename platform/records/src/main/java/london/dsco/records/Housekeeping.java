package london.dsco.records;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import london.dsco.database.BoroughScope;
import london.dsco.database.Transience;
import london.dsco.domain.Borough;

/**
 * Regular work on the tables of this jar: sealing soon, cleaning from time to time. Several
 * replicas may run it at once. Age is counted by the database's own clock, which never jumps.
 */
@ApplicationScoped
class Housekeeping {

    private final AccessSeal seal;
    private final IdempotencyKeys keys;
    private final BoroughScope scope;
    private final PublishedEvents events;

    Housekeeping(
            AccessSeal seal, IdempotencyKeys keys, BoroughScope scope, PublishedEvents events) {
        this.seal = seal;
        this.keys = keys;
        this.scope = scope;
        this.events = events;
    }

    @Scheduled(
            every = "${dsco.access-log.seal-every}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sealWhatWasWritten() {
        unlessAway(seal::sealWritten);
    }

    /** Seals everything that a killed replica left unsealed. */
    @Scheduled(
            every = "10m",
            delayed = "20s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sealAll() {
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
            while (scope.in(borough.gss(), () -> events.forget(borough.gss()))) {
                // The next part runs in its own transaction, so that none locks many rows for long.
            }
        }
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
