package london.dsco.network.inspection;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.paper.Shelf;
import london.dsco.network.paper.Sought;

/** What the boroughs and the network learned from inspections. */
@Singleton
class InspectionLearnings extends Shelf<InspectionLearning, InspectionLearningView> {

    InspectionLearnings(EntityManager database) {
        super(
                database,
                InspectionLearning.class,
                Set.of(Role.DSCO),
                (paper, reader) -> InspectionLearningView.of(paper, reader.today()));
    }

    /** Lists the first that were shared about a framework. */
    List<InspectionLearning> shared(Framework framework, Actor actor, int limit) {
        return after(BEFORE_EVERY_ID, Sought.by("framework", framework), actor, limit).stream()
                .filter(InspectionLearning::isShared)
                .toList();
    }
}
