package london.dsco.network.coproduction;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.paper.ShareablePapers;
import org.hibernate.query.restriction.Restriction;

/** Co-production entries of the boroughs. */
@Singleton
class CoProductionLog extends ShareablePapers<CoProductionEntry> {

    CoProductionLog(EntityManager database) {
        super(database, CoProductionEntry.class, Set.of(Role.DSCO));
    }

    /** Those that the actor may read, in the order in which they were written, after one. */
    List<CoProductionEntry> after(
            UUID after, String borough, CoProductionExtent extent, Actor actor, int limit) {
        List<Restriction<CoProductionEntry>> narrowed = new ArrayList<>();
        if (borough != null) {
            narrowed.add(field("borough", String.class).equalTo(borough));
        }
        if (extent != null) {
            narrowed.add(field("extent", CoProductionExtent.class).equalTo(extent));
        }
        return after(after, narrowed, actor, limit);
    }

    @Override
    protected CoProductionEntryView view(CoProductionEntry paper, Actor actor) {
        return CoProductionEntryView.of(paper);
    }
}
