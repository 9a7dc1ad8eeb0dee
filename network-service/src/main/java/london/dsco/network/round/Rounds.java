package london.dsco.network.round;

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
import london.dsco.network.attachment.Clearing;
import london.dsco.network.confirmation.ConfirmationMailing;
import london.dsco.network.digest.DigestMailing;
import london.dsco.network.member.AddressForgetting;
import london.dsco.network.member.Erasing;
import london.dsco.network.notice.NoticeMailing;
import london.dsco.network.survey.Forgetting;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Has digests, confirmations and notices sent, and deletes what is kept no longer, in rounds that
 * one replica makes at a time.
 */
@ApplicationScoped
public class Rounds {

    private final AgroalDataSource database;
    private final DigestMailing digests;
    private final ConfirmationMailing confirmations;
    private final NoticeMailing notices;
    private final AddressForgetting addresses;
    private final Erasing erasing;
    private final Forgetting forgetting;
    private final Clearing clearing;
    private final boolean enabled;
    private final Duration digestEvery;
    private final Duration eraseEvery;
    private final Duration forgetEvery;
    private final Duration clearEvery;
    private Scheduler scheduler;

    Rounds(
            AgroalDataSource database,
            DigestMailing digests,
            ConfirmationMailing confirmations,
            NoticeMailing notices,
            AddressForgetting addresses,
            Erasing erasing,
            Forgetting forgetting,
            Clearing clearing,
            @ConfigProperty(name = "dsco.rounds") boolean enabled,
            @ConfigProperty(name = "dsco.digest.every") Duration digestEvery,
            @ConfigProperty(name = "dsco.members.erase-every") Duration eraseEvery,
            @ConfigProperty(name = "dsco.surveys.forget-every") Duration forgetEvery,
            @ConfigProperty(name = "dsco.attachments.clear-every") Duration clearEvery) {
        this.database = database;
        this.digests = digests;
        this.confirmations = confirmations;
        this.notices = notices;
        this.addresses = addresses;
        this.erasing = erasing;
        this.forgetting = forgetting;
        this.clearing = clearing;
        this.enabled = enabled;
        this.digestEvery = digestEvery;
        this.eraseEvery = eraseEvery;
        this.forgetEvery = forgetEvery;
        this.clearEvery = clearEvery;
    }

    void start(@Observes @Priority(1000) StartupEvent event) {
        if (enabled) {
            scheduler = scheduler();
            scheduler.start();
        }
    }

    /** Not started yet. */
    public Scheduler scheduler() {
        return KeptRounds.scheduler(
                database,
                new Round("digests", digestEvery, digests::sendAll),
                new Round("confirmations", digestEvery, confirmations::sendAll),
                new Round("notices", digestEvery, notices::sendAll),
                new Round("address-forgetting", eraseEvery, addresses::forgetAll),
                new Round("member-erasure", eraseEvery, erasing::eraseAll),
                new Round("survey-forgetting", forgetEvery, forgetting::forgetAll),
                new Round("attachment-clearing", clearEvery, clearing::clearAll));
    }

    void stop(@Observes ShutdownEvent event) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }
}
