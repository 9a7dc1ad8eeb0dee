package london.dsco.advice.breakglass;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** One use of break-glass on one request. Only its review is ever added. */
@Entity
@DynamicUpdate // the service may update no other column
@Table(name = "break_glass")
public class BreakGlass {

    @Id private UUID id;
    private String borough;
    private UUID requestId;

    @Enumerated(EnumType.STRING)
    private BreakGlassReason reason;

    private String explanation;
    private String brokenBy;
    private Instant brokenAt;
    private Instant expiresAt;
    private LocalDate reviewBy;

    @Enumerated(EnumType.STRING)
    private ReviewOutcome outcome;

    private String note;
    private String reviewedBy;
    private Instant reviewedAt;

    protected BreakGlass() {}

    /**
     * @param hours for which the person can read the request
     */
    BreakGlass(
            AdviceRequest request,
            BreakGlassReason reason,
            String explanation,
            int hours,
            Actor breaker) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = request.borough();
        this.requestId = request.id();
        this.reason = reason;
        this.explanation = explanation;
        this.brokenBy = breaker.username();
        this.brokenAt = breaker.at();
        this.expiresAt = BreakGlassRules.expiresAt(brokenAt, hours);
        this.reviewBy = BreakGlassRules.reviewBy(breaker.today());
    }

    /**
     * Records the review. A review that does not find the access justified also ends it.
     *
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} for the person who broke the
     *     glass, {@code CONFLICT} when it was reviewed before
     */
    void review(ReviewOutcome came, String why, Actor reviewer) {
        if (isBy(reviewer)) {
            throw Refusal.of(
                            Refusal.Code.FORBIDDEN,
                            "You used break-glass. Somebody else must review it.")
                    .raise();
        }
        if (isReviewed()) {
            throw Refusal.of(Refusal.Code.CONFLICT, "This break-glass has already been reviewed.")
                    .raise();
        }
        outcome = came;
        note = why;
        reviewedBy = reviewer.username();
        reviewedAt = reviewer.at();
    }

    boolean isBy(Actor actor) {
        return brokenBy.equals(actor.username());
    }

    /** Returns whether the person who broke the glass can still read the request at a moment. */
    boolean isOpen(Instant at) {
        boolean ended = outcome != null && outcome != ReviewOutcome.JUSTIFIED;
        return at.isBefore(expiresAt) && !ended;
    }

    boolean isReviewed() {
        return reviewedAt != null;
    }

    ReviewState state(LocalDate today) {
        return BreakGlassRules.review(isReviewed(), reviewBy, today);
    }

    UUID id() {
        return id;
    }

    UUID requestId() {
        return requestId;
    }

    BreakGlassReason reason() {
        return reason;
    }

    String explanation() {
        return explanation;
    }

    String brokenBy() {
        return brokenBy;
    }

    Instant brokenAt() {
        return brokenAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    LocalDate reviewBy() {
        return reviewBy;
    }

    ReviewOutcome outcome() {
        return outcome;
    }

    String note() {
        return note;
    }

    String reviewedBy() {
        return reviewedBy;
    }

    Instant reviewedAt() {
        return reviewedAt;
    }
}
