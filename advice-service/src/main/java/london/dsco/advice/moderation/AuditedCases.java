package london.dsco.advice.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.RequestRegister;
import london.dsco.domain.Actor;
import london.dsco.records.Lock;
import london.dsco.records.Register;

/** Finds the request of an audit by the id of the audit, for readers who see the request whole. */
@ApplicationScoped
class AuditedCases implements Register<UUID, AdviceRequest> {

    private final Moderations moderations;
    private final RequestRegister requests;

    AuditedCases(Moderations moderations, RequestRegister requests) {
        this.moderations = moderations;
        this.requests = requests;
    }

    @Override
    public Optional<AdviceRequest> find(UUID auditId, Actor actor, Lock lock) {
        return moderations
                .audit(auditId)
                .flatMap(audit -> requests.whole().find(audit.requestId(), actor, lock));
    }

    @Override
    public List<?> representations(AdviceRequest request, Actor actor) {
        return List.of();
    }
}
