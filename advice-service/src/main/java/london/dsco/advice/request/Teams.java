package london.dsco.advice.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;

/** Who manages whom. */
@ApplicationScoped
class Teams {

    private final EntityManager database;

    Teams(EntityManager database) {
        this.database = database;
    }

    /** User names of the authors in a manager's teams. */
    Set<String> managedBy(String manager) {
        return membersOf(null);
    }

    /** User names of the authors in a team. */
    Set<String> membersOf(String team) {
        return new HashSet<>(
                database.createQuery(
                                "select distinct allocation.author from AdviceRequest where"
                                        + " allocation.author is not null",
                                String.class)
                        .getResultList());
    }
}
