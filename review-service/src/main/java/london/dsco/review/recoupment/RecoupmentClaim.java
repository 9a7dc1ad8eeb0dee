package london.dsco.review.recoupment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import london.dsco.review.plan.Plan;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * A claim for the cost of a child's education here, against the authority to whose area the child
 * belongs.
 */
@Entity
@DynamicUpdate // the service may update only the settlement
@Table(name = "recoupment_claim")
class RecoupmentClaim {

    @Id private UUID id;
    private String borough;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id", updatable = false)
    private Plan plan;

    @Column(updatable = false)
    private String homeAuthority;

    @Column(updatable = false)
    private LocalDate providedFrom;

    @Column(updatable = false)
    private LocalDate providedTo;

    @Column(updatable = false)
    private LocalDate claimedOn;

    @Enumerated(EnumType.STRING)
    private Settlement settlement;

    private LocalDate settledOn;

    protected RecoupmentClaim() {}

    /**
     * @param homeAuthority GSS code of the authority to whose area the child belongs
     */
    RecoupmentClaim(Plan plan, String homeAuthority, ClaimedDays said) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = plan.borough();
        this.plan = plan;
        this.homeAuthority = homeAuthority;
        this.providedFrom = said.from();
        this.providedTo = said.to();
        this.claimedOn = said.claimedOn();
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when it is already settled,
     *     {@code UNPROCESSABLE} with everything that is wrong
     */
    void settle(Settlement how, LocalDate on, LocalDate today) {
        if (settlement != null) {
            throw Refusal.of(Refusal.Code.CONFLICT, "This claim has already ended.").raise();
        }
        List<Finding> wrong =
                RecoupmentRules.ofSettlement(
                        how, on, new ClaimedDays(providedFrom, providedTo, claimedOn), today);
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("This cannot be recorded.", wrong).raise();
        }
        settlement = how;
        settledOn = on;
    }

    /** Returns whether it shares a day with another claim and was not withdrawn. */
    boolean covers(ClaimedDays other) {
        return settlement != Settlement.WITHDRAWN
                && !providedFrom.isAfter(other.to())
                && !other.from().isAfter(providedTo);
    }

    ClaimState stateOn(LocalDate today) {
        return RecoupmentRules.state(providedFrom, claimedOn, settlement, today);
    }

    Optional<LocalDate> agreeBy() {
        return RecoupmentRules.agreeBy(providedFrom, claimedOn);
    }

    UUID id() {
        return id;
    }

    String homeAuthority() {
        return homeAuthority;
    }

    LocalDate providedFrom() {
        return providedFrom;
    }

    LocalDate providedTo() {
        return providedTo;
    }

    LocalDate claimedOn() {
        return claimedOn;
    }

    Optional<LocalDate> settledOn() {
        return Optional.ofNullable(settledOn);
    }
}
