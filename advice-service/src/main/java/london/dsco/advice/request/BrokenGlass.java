package london.dsco.advice.request;

import java.util.UUID;
import london.dsco.domain.Actor;

/** Knows who may read a request that is not theirs because they broke the glass. */
public interface BrokenGlass {

    /**
     * Returns whether break-glass opens the request to the actor at this moment. Call it in the
     * transaction of their borough.
     */
    boolean opens(UUID requestId, Actor actor);
}
