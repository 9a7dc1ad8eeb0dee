package london.dsco.review.placementmove;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.review.plan.Plan;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;

/** A move that social care reported, until the special educational needs team has dealt with it. */
@Entity
@DynamicUpdate
@Table(name = "placement_move")
class PlacementMove {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(updatable = false)
    private String borough;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id", updatable = false)
    private Plan plan;

    @Embedded private Route route;

    @Column(updatable = false)
    private LocalDate movesOn;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private MoveReason reason;

    @Column(updatable = false)
    private boolean emergency;

    @Column(updatable = false)
    private LocalDate notifiedOn;

    @Column(updatable = false)
    private String notifiedBy;

    private LocalDate acknowledgedOn;
    private LocalDate withdrawnOn;

    protected PlacementMove() {}

    PlacementMove(Plan plan, NotifiedMove said, Actor notifier) {
        this.borough = plan.borough();
        this.plan = plan;
        this.route = said.route();
        this.movesOn = said.movesOn();
        this.reason = said.reason();
        this.emergency = said.emergency();
        this.notifiedOn = notifier.today();
        this.notifiedBy = notifier.username();
    }

    /**
     * Records that the special educational needs team has seen it.
     *
     * @param today London date
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when it is already acknowledged
     *     or withdrawn
     */
    void acknowledge(LocalDate today) {
        requireNotWithdrawn();
        if (acknowledgedOn != null) {
            throw conflict("This move has already been acknowledged.");
        }
        acknowledgedOn = today;
    }

    /**
     * Records that the child or young person will not move.
     *
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when it is already withdrawn
     */
    void withdraw(Actor notifier) {
        requireNotWithdrawn();
        withdrawnOn = notifier.today();
    }

    private void requireNotWithdrawn() {
        if (withdrawnOn != null) {
            throw conflict("This move has been withdrawn.");
        }
    }

    private static RuntimeException conflict(String explanation) {
        return Refusal.of(Refusal.Code.CONFLICT, explanation).raise();
    }

    NotificationTiming notificationTiming() {
        return MoveRules.notificationTiming(movesOn, emergency, notifiedOn);
    }

    LocalDate notifyBy() {
        return MoveRules.notifyBy(movesOn, emergency);
    }

    UUID id() {
        return id;
    }

    Plan plan() {
        return plan;
    }

    Route route() {
        return route;
    }

    LocalDate movesOn() {
        return movesOn;
    }

    MoveReason reason() {
        return reason;
    }

    boolean isEmergency() {
        return emergency;
    }

    LocalDate notifiedOn() {
        return notifiedOn;
    }

    String notifiedBy() {
        return notifiedBy;
    }

    Optional<LocalDate> acknowledgedOn() {
        return Optional.ofNullable(acknowledgedOn);
    }

    Optional<LocalDate> withdrawnOn() {
        return Optional.ofNullable(withdrawnOn);
    }
}
