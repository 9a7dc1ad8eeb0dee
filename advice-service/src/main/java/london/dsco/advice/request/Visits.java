package london.dsco.advice.request;

import java.util.UUID;
import java.util.function.Function;
import london.dsco.domain.Actor;

/**
 * Cases that another borough has opened to the actor's. The requests do not know which those are: a
 * feature below decides.
 */
public interface Visits {

    /**
     * Shows such a case, in a transaction for the borough that holds it and with a line in the
     * access logs of both boroughs.
     *
     * @param view what a visitor is shown of it
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when the case is not open to
     *     the actor, whether it exists or not
     */
    <V> V one(UUID id, Actor actor, Function<AdviceRequest, V> view);
}
