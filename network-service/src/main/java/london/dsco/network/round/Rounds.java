package london.dsco.network.round;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import london.dsco.mail.KeptRounds;
import london.dsco.mail.KeptRounds.Round;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Runs the regular work of all features, in rounds that one replica makes at a time. A feature with
 * such work implements {@link Repeated}; nothing is registered here.
 */
@ApplicationScoped
public class Rounds {

    private final AgroalDataSource database;
    private final List<Repeated> work;
    private final boolean enabled;
    private Scheduler scheduler;

    Rounds(
            AgroalDataSource database,
            @All List<Repeated> work,
            @ConfigProperty(name = "dsco.rounds") boolean enabled) {
        this.database = database;
        this.work = work;
        this.enabled = enabled;
    }

    void start(@Observes @Priority(1000) StartupEvent event) {
        if (enabled) {
            scheduler = scheduler();
            scheduler.start();
        }
    }

    /** Returns a scheduler that has not been started. */
    public Scheduler scheduler() {
        return KeptRounds.scheduler(
                database, work.stream().map(Repeated::round).toArray(Round[]::new));
    }

    void stop(@Observes ShutdownEvent event) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }
}
