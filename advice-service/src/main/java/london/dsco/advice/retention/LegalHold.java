package london.dsco.advice.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Actor;
import org.hibernate.annotations.DynamicUpdate;

/**
 * A legal hold, which prevents the deletion of a request, and with it of every request of the
 * child. An inquiry, a claim or a complaint may need them (Inquiries Act 2005 s35; DPA 2018 Sch 2
 * para 5).
 */
@Entity
@DynamicUpdate // the service may update no other column
public class LegalHold {

    @Id private UUID requestId;
    private String borough;
    private boolean held;
    private String reason;
    private String changedBy;
    private Instant changedAt;

    protected LegalHold() {}

    /** A request that has never been on hold. */
    LegalHold(AdviceRequest request) {
        this.requestId = request.id();
        this.borough = request.borough();
    }

    /**
     * @return false if it was already the same, so that nothing changed
     */
    boolean set(boolean hold, String why, Actor admin) {
        if (changedBy != null && held == hold && reason.equals(why) || changedBy == null && !hold) {
            return false;
        }
        held = hold;
        reason = why;
        changedBy = admin.username();
        changedAt = admin.at();
        return true;
    }

    UUID requestId() {
        return requestId;
    }

    boolean held() {
        return held;
    }

    /** Returns the reason. Like everything below, it is null if there has never been a hold. */
    String reason() {
        return reason;
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }
}
