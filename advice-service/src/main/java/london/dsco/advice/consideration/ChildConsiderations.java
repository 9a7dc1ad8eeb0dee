package london.dsco.advice.consideration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The considerations about one child, for a request for access to what is kept about them. */
@ApplicationScoped
public class ChildConsiderations {

    private final EntityManager database;

    ChildConsiderations(EntityManager database) {
        this.database = database;
    }

    /** Lists the considerations, oldest first. */
    public List<Consideration> ofChild(String borough, String childRef) {
        return database.createQuery(
                        "from Consideration where borough = :borough"
                                + " and child.childRef = :childRef order by id",
                        Consideration.class)
                .setParameter("borough", borough)
                .setParameter("childRef", childRef)
                .getResultList();
    }
}
