package london.dsco.review.outcome;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.review.plan.Plan;
import org.hibernate.annotations.Immutable;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** What a young person wants to achieve in preparing for adulthood. */
@Entity
@Immutable
@Table(name = "adulthood_outcome")
class AdulthoodOutcome {

    @Id private UUID id;
    private String borough;
    private UUID planId;

    @Enumerated(EnumType.STRING)
    private AdulthoodArea area;

    private String outcome;
    private LocalDate setOn;

    protected AdulthoodOutcome() {}

    /**
     * @param outcome in words
     * @param setOn London date
     */
    AdulthoodOutcome(Plan plan, AdulthoodArea area, String outcome, LocalDate setOn) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = plan.borough();
        this.planId = plan.id();
        this.area = area;
        this.outcome = outcome;
        this.setOn = setOn;
    }

    UUID id() {
        return id;
    }

    AdulthoodArea area() {
        return area;
    }

    String outcome() {
        return outcome;
    }

    LocalDate setOn() {
        return setOn;
    }
}
