package london.dsco.advice.request;

import java.util.UUID;
import java.util.function.Function;
import london.dsco.domain.Actor;

/**
 * Cases that another borough shares with the actor's. The requests do not know which those are: a
 * feature that depends on them decides.
 */
public interface Visits {

    /**
     * Shows such a case, in a transaction for the borough that holds it and with a line in the
     * access logs of both boroughs.
     *
     * @param view makes the view for a visitor
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when the case is not open to
     *     the actor, whether it exists or not
     */
    <V> V one(UUID id, Actor actor, Function<AdviceRequest, V> view);
}
