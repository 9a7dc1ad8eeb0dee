package london.dsco.advice.reminder;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import london.dsco.mail.KeptRounds;
import london.dsco.mail.KeptRounds.Round;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives reminders and sends their mails, in rounds that one replica makes at a time. */
@ApplicationScoped
class ReminderRounds {

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
        return KeptRounds.scheduler(
                database,
                new Round("reminders", remindEvery, reminding::remindAll),
                new Round("reminder-deliveries", deliverEvery, delivering::deliverAll));
    }

    void stop(@Observes ShutdownEvent event) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }
}
