package london.dsco.network.topic;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import london.dsco.domain.Actor;

/**
 * The agendas of meetings on which topics are. Meetings implement it, because topics do not know
 * them.
 */
public interface Agendas {

    /**
     * @param reader reader who sees only the meetings they may read
     * @return the places of each topic by its id, in the order of days, without topics on no agenda
     */
    Map<UUID, List<AgendaPlace>> of(List<UUID> topics, Actor reader);
}
