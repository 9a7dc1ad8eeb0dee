package london.dsco.advice.reminder;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Has a round made every so often, by one replica at a time. When the next round is due stands in
 * PostgreSQL and is counted in real time; whom a round reminds follows the suite's clock. That each
 * reminder goes out once does not rest on this: any number of rounds at once do no harm
 * (docs/adr/0019).
 */
@ApplicationScoped
class ReminderRounds {

    private static final String TABLE = "scheduled_round";
    private static final Duration LONGEST_POLL = Duration.ofSeconds(10);

    /** A replica that is silent for four of these is taken for dead, and its round made again. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    private static final int HEARTBEATS_MISSED = 4;

    private final AgroalDataSource database;
    private final Reminding reminding;
    private final Delivering delivering;
    private final boolean enabled;
    private final Duration remindEvery;
    private final Duration deliverEvery;
    private Scheduler scheduler;

    ReminderRounds(
            AgroalDataSource database,
            Reminding reminding,
            Delivering delivering,
            @ConfigProperty(name = "dsco.reminders.rounds") boolean enabled,
            @ConfigProperty(name = "dsco.reminders.every") Duration remindEvery,
            @ConfigProperty(name = "dsco.reminders.deliver-every") Duration deliverEvery) {
        this.database = database;
        this.reminding = reminding;
        this.delivering = delivering;
        this.enabled = enabled;
        this.remindEvery = remindEvery;
        this.deliverEvery = deliverEvery;
    }

    void start(@Observes @Priority(1000) StartupEvent event) {
        if (enabled) {
            scheduler = scheduler();
            scheduler.start();
        }
    }

    Scheduler scheduler() {
        return Scheduler.create(database)
                .tableName(TABLE)
                .startTasks(
                        round("reminders", remindEvery, reminding::remindAll),
                        round("reminder-deliveries", deliverEvery, delivering::deliverAll))
                .threads(2)
                .pollingInterval(poll())
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(HEARTBEATS_MISSED)
                .shutdownMaxWait(Duration.ofSeconds(15))
                .build();
    }

    private static RecurringTask<Void> round(String name, Duration every, Runnable work) {
        return Tasks.recurring(name, FixedDelay.of(every)).execute((task, context) -> work.run());
    }

    /** Twice as often as rounds are made, so that little is added to the time between them. */
    private Duration poll() {
        Duration half = (remindEvery.compareTo(deliverEvery) < 0 ? remindEvery : deliverEvery);
        return half.dividedBy(2).compareTo(LONGEST_POLL) < 0 ? half.dividedBy(2) : LONGEST_POLL;
    }

    void stop(@Observes ShutdownEvent event) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }
}
