package london.dsco.network.sufficiency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import london.dsco.domain.Actor;
import london.dsco.records.Reads;

/** Shows what the boroughs need and have, side by side. */
@ApplicationScoped
class SufficiencyComparing {

    private final Reads reads;
    private final SufficiencyLines lines;

    SufficiencyComparing(Reads reads, SufficiencyLines lines) {
        this.reads = reads;
        this.lines = lines;
    }

    List<SufficiencyLineView> list(
            SufficiencyLines.Place after, SufficiencyLines.Sought sought, Actor actor, int limit) {
        return reads.figures(actor, () -> lines.after(after, sought, limit));
    }
}
