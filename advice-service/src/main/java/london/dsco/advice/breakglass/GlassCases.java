package london.dsco.advice.breakglass;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.RequestRegister;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.records.Lock;
import london.dsco.records.Register;

/**
 * Requests that a use of break-glass opens, for the borough-admin and for the person who broke the
 * glass. Everybody else finds none.
 */
@ApplicationScoped
class GlassCases implements Register<UUID, AdviceRequest> {

    private final RequestRegister requests;
    private final BreakGlasses glasses;

    GlassCases(RequestRegister requests, BreakGlasses glasses) {
        this.requests = requests;
        this.glasses = glasses;
    }

    @Override
    public Optional<AdviceRequest> find(UUID id, Actor actor, Lock lock) {
        return glasses.find(id)
                .filter(glass -> actor.has(Role.BOROUGH_ADMIN) || glass.isBy(actor))
                .flatMap(glass -> requests.forAccess().find(glass.requestId(), actor, lock));
    }

    @Override
    public List<?> representations(AdviceRequest entry, Actor actor) {
        return List.of();
    }
}
