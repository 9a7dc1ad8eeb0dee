package london.dsco.review.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import london.dsco.review.plan.Plan;
import org.hibernate.annotations.UuidGenerator;

/** A plan that one borough passed to another. It is accepted once, and never taken back. */
@Entity
@Table(name = "plan_transfer")
class PlanTransfer {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(updatable = false)
    private String borough;

    @Column(updatable = false)
    private String toBorough;

    @Column(updatable = false)
    private UUID planId;

    @Column(updatable = false)
    private String planRef;

    @Column(updatable = false)
    private LocalDate movedOn;

    @Column(updatable = false)
    private LocalDate becameAwareOn;

    @Column(updatable = false)
    private LocalDate transferredOn;

    @Column(updatable = false)
    private boolean adviceSufficient;

    private LocalDate acceptedOn;
    private String newPlanRef;

    protected PlanTransfer() {}

    PlanTransfer(
            Plan plan,
            String toBorough,
            LocalDate movedOn,
            LocalDate becameAwareOn,
            boolean adviceSufficient,
            LocalDate today) {
        this.borough = plan.borough();
        this.planId = plan.id();
        this.planRef = plan.planRef();
        this.toBorough = toBorough;
        this.movedOn = movedOn;
        this.becameAwareOn = becameAwareOn;
        this.adviceSufficient = adviceSufficient;
        this.transferredOn = today;
    }

    /**
     * @param planRef the new borough's own reference
     */
    void accept(String planRef, LocalDate today) {
        acceptedOn = today;
        newPlanRef = planRef;
    }

    UUID id() {
        return id;
    }

    String fromBorough() {
        return borough;
    }

    String toBorough() {
        return toBorough;
    }

    String planRef() {
        return planRef;
    }

    LocalDate movedOn() {
        return movedOn;
    }

    LocalDate becameAwareOn() {
        return becameAwareOn;
    }

    LocalDate transferredOn() {
        return transferredOn;
    }

    boolean adviceSufficient() {
        return adviceSufficient;
    }

    Optional<LocalDate> acceptedOn() {
        return Optional.ofNullable(acceptedOn);
    }
}
