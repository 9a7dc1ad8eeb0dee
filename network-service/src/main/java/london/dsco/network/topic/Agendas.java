package london.dsco.network.topic;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import london.dsco.domain.Actor;

/** Where topics stand on the agendas of meetings. The meetings answer; topics know none. */
public interface Agendas {

    /**
     * @param reader is told of meetings that they may read only
     * @return the places of each topic by its id, by day; topics on no agenda are left out
     */
    Map<UUID, List<AgendaPlace>> of(List<UUID> topics, Actor reader);
}
