package london.dsco.network.agreement;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.paper.Replies;

/** The answers of parties. Row-level security shows them to the parties of the same agreement. */
@Singleton
class PartyAnswers extends Replies<PartyAnswer> {

    private static final String OF =
            "from PartyAnswer where agreementId in :agreements order by borough";

    PartyAnswers(EntityManager database) {
        super(database, PartyAnswer.class, Set.of(Role.DSCO));
    }

    /** Returns the answers by agreement, in the order of the boroughs' codes. */
    Map<UUID, List<PartyAnswer>> to(Collection<UUID> agreements) {
        return agreements.isEmpty()
                ? Map.of()
                : database.createQuery(OF, PartyAnswer.class)
                        .setParameter("agreements", agreements)
                        .getResultStream()
                        .collect(Collectors.groupingBy(PartyAnswer::agreementId));
    }

    @Override
    protected Object view(PartyAnswer answer, Actor actor) {
        return answer.said();
    }
}
