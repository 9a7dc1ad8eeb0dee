package london.dsco.review.inpatient;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.review.plan.Plan;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The latest record about one child or young person. */
@Entity
@Table(name = "inpatient_care")
class InpatientCare {

    @Id private UUID planId;

    @Column(updatable = false)
    private String borough;

    @JdbcTypeCode(SqlTypes.JSON)
    private InpatientState state;

    private LocalDate keptOn;

    protected InpatientCare() {}

    InpatientCare(Plan plan) {
        this.planId = plan.id();
        this.borough = plan.borough();
        this.state = InpatientState.NOTHING;
    }

    /** Replaces the whole record. */
    void keep(InpatientState said, Actor keeper) {
        state = said;
        keptOn = keeper.today();
    }

    InpatientState state() {
        return state;
    }

    /** Returns the date of the record; null if there is none yet. */
    LocalDate keptOn() {
        return keptOn;
    }
}
