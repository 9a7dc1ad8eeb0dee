package london.dsco.review.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import london.dsco.domain.Actor;
import london.dsco.records.VerifyingAccessLog;

/**
 * Computes the chain over the actor's borough's log again. About no child, so it leaves no line.
 */
@ApplicationScoped
class CheckingAccessLog {

    private final VerifyingAccessLog verifying;

    CheckingAccessLog(VerifyingAccessLog verifying) {
        this.verifying = verifying;
    }

    /**
     * @param since London date; null for 31 days ago
     * @throws london.dsco.domain.RefusedException {@code INVALID_INPUT} for a day out of range
     */
    AccessLogVerificationView check(LocalDate since, Actor actor) {
        return AccessLogVerificationView.of(verifying.verify(since, actor));
    }
}
