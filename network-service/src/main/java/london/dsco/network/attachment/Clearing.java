package london.dsco.network.attachment;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import london.dsco.domain.Actor;
import london.dsco.domain.Borough;
import london.dsco.mail.KeptRounds.Round;
import london.dsco.network.round.Repeated;
import london.dsco.records.Loads;
import london.dsco.records.Reads;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Deletes files without an attachment: docs/adr/0050. */
@ApplicationScoped
public class Clearing implements Repeated {

    private static final String NAME = "attachment-clearing";

    /** More files than a day leaves behind. The rest waits for the next round. */
    private static final int MOST = 500;

    private final Reads reads;
    private final Loads transactions;
    private final Leftovers leftovers;
    private final FilePlaces places;
    private final Clock clock;
    private final Duration every;

    Clearing(
            Reads reads,
            Loads transactions,
            Leftovers leftovers,
            FilePlaces places,
            Clock clock,
            @ConfigProperty(name = "dsco.attachments.clear-every") Duration every) {
        this.reads = reads;
        this.transactions = transactions;
        this.leftovers = leftovers;
        this.places = places;
        this.clock = clock;
        this.every = every;
    }

    @Override
    public Round round() {
        return new Round(NAME, every, this::clearAll);
    }

    /**
     * Runs one round through all boroughs and the network itself. It ends early if a store is
     * unavailable.
     */
    public void clearAll() {
        Stream<String> boroughs = Arrays.stream(Borough.values()).map(Borough::gss);
        Stream.concat(boroughs, Stream.of((String) null)).allMatch(this::clearOf);
    }

    private boolean clearOf(String borough) {
        Actor system = Actor.system(NAME, borough, clock.instant());
        List<UUID> due = reads.figures(system, () -> leftovers.due(system.at(), MOST));
        return due.stream().allMatch(id -> clear(id, system));
    }

    /**
     * Deletes a file, unless an attachment has it or is about to take it. A failed deletion waits
     * for the next round.
     *
     * @return whether nothing failed
     */
    boolean clear(UUID fileId, Actor actor) {
        try {
            return transactions.part(
                    actor,
                    () -> {
                        leftovers
                                .held(fileId)
                                .ifPresent(
                                        place -> {
                                            places.of(place).delete(fileId, actor);
                                            leftovers.remove(fileId);
                                        });
                        return true;
                    });
        } catch (RuntimeException failed) {
            Log.warnf("a file is left for the next round: %s", failed.getClass().getSimpleName());
            return false;
        }
    }
}
