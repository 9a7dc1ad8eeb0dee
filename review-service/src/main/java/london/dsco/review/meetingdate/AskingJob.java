package london.dsco.review.meetingdate;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Starts a round of questions for dates at a fixed interval. */
@ApplicationScoped
class AskingJob {

    private final Asking asking;

    AskingJob(Asking asking) {
        this.asking = asking;
    }

    @Scheduled(
            every = "${dsco.meeting-dates.every}",
            delayed = "20s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        asking.askAll();
    }
}
