package london.dsco.advice.inventory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.consent.ParentalResponsibility;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Actor;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The inventory of assessments of one request. It is empty until somebody writes it. */
@Entity
@DynamicUpdate // the service may update no other column
public class AssessmentInventory {

    @Id private UUID requestId;
    private String borough;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ListedAssessment> assessments = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ParentalResponsibility> parentalResponsibilityHeldBy = List.of();

    private String changedBy;
    private Instant changedAt;

    protected AssessmentInventory() {}

    AssessmentInventory(AdviceRequest request) {
        this.requestId = request.id();
        this.borough = request.borough();
    }

    /**
     * @return false if it was already the same, so that nothing changed
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with every finding of
     *     {@link InventoryRules#findings}, or with the first assessment that {@link InventoryRules}
     *     refuses
     */
    boolean change(Inventory now, LocalDate dateOfBirth, Actor changer) {
        List<Finding> wrong = InventoryRules.findings(now, changer.today());
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("This inventory cannot be recorded.", wrong).raise();
        }
        InventoryRules.refusal(now, dateOfBirth, changer.today()).ifPresent(Refusal::raise);
        if (now.equals(new Inventory(assessments, parentalResponsibilityHeldBy))) {
            return false;
        }
        assessments = now.assessments();
        parentalResponsibilityHeldBy = now.parentalResponsibilityHeldBy();
        changedBy = changer.username();
        changedAt = changer.at();
        return true;
    }

    UUID requestId() {
        return requestId;
    }

    List<ListedAssessment> assessments() {
        return assessments;
    }

    /** Returns the capacities, in the order of the enum. */
    List<ParentalResponsibility> parentalResponsibilityHeldBy() {
        return parentalResponsibilityHeldBy;
    }

    /** Returns the user name of the last person who changed it; null before the first change. */
    String changedBy() {
        return changedBy;
    }

    /** Returns the moment of the last change; null before the first. */
    Instant changedAt() {
        return changedAt;
    }
}
