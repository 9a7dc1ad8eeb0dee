package london.dsco.inbox;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import london.dsco.database.BoroughScope;
import london.dsco.database.Jdbc;
import london.dsco.database.Transience;

/**
 * Deletes the ids of old events. Age is counted by the database's own clock, which never jumps.
 * Several replicas may run it at once.
 */
@ApplicationScoped
class InboxCleaning {

    private final BoroughScope scope;
    private final Jdbc database;

    InboxCleaning(BoroughScope scope, Jdbc database) {
        this.scope = scope;
        this.database = database;
    }

    @Scheduled(
            every = "1h",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void clean() {
        try {
            scope.in(
                    null,
                    () ->
                            database.update(
                                    "delete from inbox where received_at < now() - interval '90 days'"));
        } catch (RuntimeException e) {
            if (!Transience.isUnavailable(e)) {
                throw e;
            }
            Log.warn("cleaning the inbox waits for the database");
        }
    }
}
