package london.dsco.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import london.dsco.domain.Actor;
import london.dsco.records.VerifyingAccessLog;

/**
 * Recomputes the chain over the access log of the actor's borough. The check is about no child, so
 * it adds no line to the log.
 */
@ApplicationScoped
public class CheckingAccessLog {

    private final VerifyingAccessLog verifying;

    CheckingAccessLog(VerifyingAccessLog verifying) {
        this.verifying = verifying;
    }

    /**
     * @param since London date; null for 31 days ago
     * @throws london.dsco.domain.RefusedException {@code INVALID_INPUT} when the day is out of
     *     range
     */
    public AccessLogVerificationView check(LocalDate since, Actor actor) {
        return AccessLogVerificationView.of(verifying.verify(since, actor));
    }
}
