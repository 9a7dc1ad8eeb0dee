package london.dsco.network.practice;

import jakarta.inject.Singleton;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.records.Lock;

/** What other rooms ask of a practice before they add to it. */
@Singleton
public class KnownPractices {

    private final Practices practices;

    KnownPractices(Practices practices) {
        this.practices = practices;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when there is none that the
     *     actor may know of; {@code FORBIDDEN} for a draft of their borough that their role does
     *     not read
     */
    public void requireReadable(UUID practiceId, Actor actor) {
        read(practiceId, actor);
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} unless it is published; {@code
     *     FORBIDDEN} for a practice of the actor's own borough
     */
    public void requireOfAnother(UUID practiceId, Actor actor) {
        if (read(practiceId, actor).isOf(actor)) {
            throw Refusal.of(
                            Refusal.Code.FORBIDDEN,
                            "Another borough takes a practice up, never the one that wrote it.")
                    .raise();
        }
    }

    private Practice read(UUID practiceId, Actor actor) {
        return practices
                .find(practiceId, actor, Lock.READ)
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }
}
