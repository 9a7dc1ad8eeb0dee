package london.dsco.advice.request;

import java.util.UUID;
import london.dsco.domain.Actor;

/** Who may read one request that is not theirs, because they broke the glass. */
public interface BrokenGlass {

    /**
     * Whether the request is open to the actor at this moment, in the transaction of their borough.
     */
    boolean opens(UUID requestId, Actor actor);
}
