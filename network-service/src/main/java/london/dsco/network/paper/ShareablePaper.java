package london.dsco.network.paper;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.util.Optional;
import london.dsco.domain.Actor;
import london.dsco.records.Fact;
import london.dsco.records.Happened;

/** A paper that its borough writes first and shares when it is ready. */
@MappedSuperclass
public abstract class ShareablePaper extends Paper<Sharing> {

    /** What was done with it. */
    record Kept(Sharing status) implements Fact {}

    @Enumerated(EnumType.STRING)
    private Sharing status;

    protected ShareablePaper() {}

    protected ShareablePaper(Actor by) {
        super(by);
    }

    /** Returns its name in a line of a list; empty for a kind of paper without a title. */
    public String headline() {
        return "";
    }

    /**
     * Returns the words by which search finds it while it is shared; empty if nobody searches for
     * it.
     */
    protected Optional<Words> words() {
        return Optional.empty();
    }

    Happened became(Sharing next) {
        return Happened.of(new Kept(next));
    }

    @Override
    public final boolean isShared() {
        return status == Sharing.SHARED;
    }

    @Override
    public final Sharing status() {
        return status;
    }

    @Override
    public final void moveTo(Sharing next) {
        status = next;
    }
}
