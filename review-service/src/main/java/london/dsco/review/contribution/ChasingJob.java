package london.dsco.review.contribution;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Starts a round of chasing at a fixed interval. */
@ApplicationScoped
class ChasingJob {

    private final Chasing chasing;

    ChasingJob(Chasing chasing) {
        this.chasing = chasing;
    }

    @Scheduled(
            every = "${dsco.contribution-chasers.every}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        chasing.chaseAll();
    }
}
