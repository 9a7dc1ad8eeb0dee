package london.dsco.network.adoption;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import london.dsco.network.paper.Sharing;
import london.dsco.network.practice.Uptake;

/**
 * The boroughs that share their adoption of a practice, and how many they are. A draft does not
 * count for any reader.
 */
@Singleton
class AdoptionCounts implements Uptake {

    private static final String COUNT =
            """
            select practiceId, count(*) from Adoption
            where practiceId in :practices and status = :shared group by practiceId
            """;

    /** Counts results separately from targets, which nobody has reached yet. */
    private static final String BY =
            """
            select practice_id from adoption where borough = :borough and status = 'SHARED'
              and (:any = true or measures @> '[{"kind": "RESULT"}]') order by practice_id
            """;

    /** A row of the count. */
    private record Line(UUID practiceId, Long number) {}

    private final EntityManager database;

    AdoptionCounts(EntityManager database) {
        this.database = database;
    }

    @Override
    public Map<UUID, Long> of(List<UUID> practices) {
        return database.createQuery(COUNT, Line.class)
                .setParameter("practices", practices)
                .setParameter("shared", Sharing.SHARED)
                .getResultStream()
                .collect(Collectors.toMap(Line::practiceId, Line::number));
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<UUID> by(String borough, boolean withResults) {
        return database.createNativeQuery(BY, UUID.class)
                .setParameter("borough", borough)
                .setParameter("any", !withResults)
                .getResultList();
    }
}
