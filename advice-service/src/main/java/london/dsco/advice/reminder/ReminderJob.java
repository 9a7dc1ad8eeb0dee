package london.dsco.advice.reminder;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Starts a round of reminders every so often. */
@ApplicationScoped
class ReminderJob {

    private final Reminding reminding;

    ReminderJob(Reminding reminding) {
        this.reminding = reminding;
    }

    @Scheduled(
            every = "${dsco.reminders.every}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        reminding.remindAll();
    }
}
