package london.dsco.review.planimport;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import london.dsco.domain.Borough;
import london.dsco.review.planimport.ImportLeases.Lease;

/**
 * Loads imports one after the other, in the background. Each replica has one worker, which also
 * takes up imports left by a replica that was killed.
 */
@ApplicationScoped
class ImportWorker {

    private static final long SWEEP_MILLIS = 2_000;
    private static final long STOP_SECONDS = 15;

    private final LoadingImport loading;
    private final UUID self = UUID.randomUUID();
    private final Semaphore work = new Semaphore(0);
    private volatile boolean running;
    private Thread thread;

    ImportWorker(LoadingImport loading) {
        this.loading = loading;
    }

    void start(@Observes @Priority(1000) StartupEvent event) {
        running = true;
        thread = new Thread(this::run, "plan-imports");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        wake();
        thread.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
    }

    /** Wakes the worker, because a file has arrived. */
    void wake() {
        work.release();
    }

    private void run() {
        while (running) {
            try {
                // If the wait ends without a wake-up, this is a sweep, which finds imports that
                // others have left.
                if (work.tryAcquire(SWEEP_MILLIS, TimeUnit.MILLISECONDS)) {
                    work.drainPermits();
                }
                Optional<Lease> lease = running ? loading.take(self) : Optional.empty();
                while (lease.isPresent()) {
                    load(lease.get());
                    lease = running ? loading.take(self) : Optional.empty();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                Log.warnf("plan imports wait: %s", e.toString());
            }
        }
    }

    private void load(Lease lease) {
        try {
            loading.load(lease, () -> running);
            if (!running) {
                loading.release(lease);
            }
        } catch (RuntimeException e) {
            Log.warnf("plan import %s waits: %s", lease.importId(), e.toString());
            loading.release(lease);
        }
    }

    @Scheduled(
            every = "1h",
            delayed = "3m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void clean() {
        for (Borough borough : Borough.values()) {
            loading.forgetBroken(borough.gss());
        }
    }
}
