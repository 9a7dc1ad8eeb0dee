package london.dsco.network.adoption;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import london.dsco.network.paper.Sharing;

/** The adoptions that every member reads, for those who assess what practices change. */
@Singleton
public class SharedAdoptions {

    private static final String OF =
            "from Adoption where practiceId in :practices and status = :shared order by id";

    private final EntityManager database;

    SharedAdoptions(EntityManager database) {
        this.database = database;
    }

    /**
     * @return by practice, in the order in which they were written, without practices that nobody
     *     adopted
     */
    public Map<UUID, List<MeasuredAdoption>> of(List<UUID> practices) {
        return database.createQuery(OF, Adoption.class)
                .setParameter("practices", practices)
                .setParameter("shared", Sharing.SHARED)
                .getResultStream()
                .map(
                        one ->
                                new MeasuredAdoption(
                                        one.id(),
                                        one.practiceId(),
                                        one.borough(),
                                        one.since(),
                                        one.measures()))
                .collect(Collectors.groupingBy(MeasuredAdoption::practiceId));
    }
}
