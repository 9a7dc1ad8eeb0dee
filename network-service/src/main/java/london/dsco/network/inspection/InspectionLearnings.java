package london.dsco.network.inspection;

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

/** Inspection learning of the boroughs and of the network. */
@Singleton
class InspectionLearnings extends ShareablePapers<InspectionLearning> {

    InspectionLearnings(EntityManager database) {
        super(database, InspectionLearning.class, Set.of(Role.DSCO));
    }

    /** Those that the actor may read, in the order in which they were written, after one. */
    List<InspectionLearning> after(UUID after, Framework framework, Actor actor, int limit) {
        List<Restriction<InspectionLearning>> narrowed = new ArrayList<>();
        if (framework != null) {
            narrowed.add(field("framework", Framework.class).equalTo(framework));
        }
        return after(after, narrowed, actor, limit);
    }

    @Override
    protected InspectionLearningView view(InspectionLearning paper, Actor actor) {
        return InspectionLearningView.of(paper);
    }
}
