package london.dsco.feed;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import london.dsco.feed.Waiters.Waiter;
import london.dsco.records.EventsPublished;
import london.dsco.records.PublishedEvents;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Wakes waiting readers: at once for what this process published, and within a moment for what
 * another replica published. One short query serves all of them, and none is made while nobody
 * waits.
 */
@ApplicationScoped
class FeedWatch {

    private final PublishedEvents events;
    private final Waiters waiters;
    private final Duration interval;
    private ScheduledFuture<?> looking;

    FeedWatch(
            PublishedEvents events,
            @ConfigProperty(name = "dsco.feed.waiting.of-client") int ofClient,
            @ConfigProperty(name = "dsco.feed.waiting.of-all") int ofAll,
            @ConfigProperty(name = "dsco.feed.look-every") Duration interval) {
        this.events = events;
        this.waiters = new Waiters(ofClient, ofAll);
        this.interval = interval;
    }

    void start(@Observes StartupEvent started) {
        looking =
                Infrastructure.getDefaultWorkerPool()
                        .scheduleWithFixedDelay(
                                this::look,
                                interval.toMillis(),
                                interval.toMillis(),
                                TimeUnit.MILLISECONDS);
    }

    /** Ends all waits, so that they do not delay the shutdown. */
    void stop(@Observes ShutdownEvent stopped) {
        waiters.close();
        if (looking != null) {
            looking.cancel(false);
        }
    }

    /** Wakes the readers; the relay continues in the meantime. */
    void notice(@Observes EventsPublished published) {
        if (!waiters.boroughs().isEmpty()) {
            Infrastructure.getDefaultWorkerPool().execute(this::look);
        }
    }

    Waiter admit(String client, String borough, long seen) {
        return waiters.admit(client, borough, seen);
    }

    void leave(Waiter waiter) {
        waiters.leave(waiter);
    }

    private void look() {
        Set<String> boroughs = waiters.boroughs();
        if (boroughs.isEmpty()) {
            return;
        }
        try {
            waiters.wake(events.newest(boroughs));
        } catch (RuntimeException e) {
            Log.warnf("readers of events are sent away: %s", e.getClass().getSimpleName());
            waiters.fail(e);
        }
    }
}
