package london.dsco.advice.action;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Something to do after an audit. The only thing ever added is that it was done. */
@Entity
@DynamicUpdate // the service may update no other column
public class AuditAction {

    /** An action with a later day would only be an intention. */
    private static final int MOST_MONTHS = 12;

    @Id private UUID id;
    private String borough;
    private UUID requestId;
    private UUID auditId;
    private String criterion;
    private String text;
    private String owner;
    private LocalDate dueOn;
    private String raisedBy;
    private Instant raisedAt;
    private String done;
    private String closedBy;
    private Instant closedAt;
    @Version private long version;

    protected AuditAction() {}

    /**
     * @param auditId the audit it follows from; null for none
     * @param criterion of that audit; null for none
     * @param owner user name of the person who does it
     * @param dueOn London date
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the date is before
     *     today, or a year or more away
     */
    AuditAction(
            AdviceRequest request,
            UUID auditId,
            String criterion,
            String text,
            String owner,
            LocalDate dueOn,
            Actor dsco) {
        if (dueOn.isBefore(dsco.today()) || dueOn.isAfter(dsco.today().plusMonths(MOST_MONTHS))) {
            throw Refusal.unprocessable(
                            "dueOn", "out-of-range", "Give a date from today to a year from now.")
                    .raise();
        }
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = request.borough();
        this.requestId = request.id();
        this.auditId = auditId;
        this.criterion = criterion;
        this.text = text;
        this.owner = owner;
        this.dueOn = dueOn;
        this.raisedBy = dsco.username();
        this.raisedAt = dsco.at();
    }

    /**
     * @param what was done
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when the action is already
     *     closed
     */
    void close(String what, Actor by) {
        if (closedAt != null) {
            throw Refusal.of(Refusal.Code.CONFLICT, "This action is already closed.").raise();
        }
        done = what;
        closedBy = by.username();
        closedAt = by.at();
    }

    boolean isOwnedBy(Actor actor) {
        return owner.equals(actor.username());
    }

    UUID id() {
        return id;
    }

    UUID requestId() {
        return requestId;
    }

    UUID auditId() {
        return auditId;
    }

    String criterion() {
        return criterion;
    }

    String text() {
        return text;
    }

    String owner() {
        return owner;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    String raisedBy() {
        return raisedBy;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    String done() {
        return done;
    }

    String closedBy() {
        return closedBy;
    }

    Instant closedAt() {
        return closedAt;
    }
}
