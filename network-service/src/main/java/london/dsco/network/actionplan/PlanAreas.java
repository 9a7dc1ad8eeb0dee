package london.dsco.network.actionplan;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The areas of an action plan, as data. */
@Singleton
class PlanAreas {

    private final EntityManager database;

    PlanAreas(EntityManager database) {
        this.database = database;
    }

    /** Returns all areas, in order. */
    List<PlanArea> all() {
        return database.createQuery("from PlanArea order by position", PlanArea.class)
                .getResultList();
    }
}
