package london.dsco.advice.otherplan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Actor;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The other plans of the child of one request. It is empty until somebody writes them. */
@Entity
@DynamicUpdate // the service may update no other column
public class OtherPlans {

    @Id private UUID requestId;
    private String borough;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<HeldPlan> plans = List.of();

    private String changedBy;
    private Instant changedAt;

    protected OtherPlans() {}

    OtherPlans(AdviceRequest request) {
        this.requestId = request.id();
        this.borough = request.borough();
    }

    /**
     * @param source who gives them: see {@link OtherPlanRules#after}
     * @return false if they were already the same, so that nothing changed
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with every finding of
     *     {@link OtherPlanRules}
     */
    boolean change(List<GivenPlan> given, OtherPlanSource source, Actor changer) {
        List<Finding> wrong = OtherPlanRules.findings(given, changer.today());
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("These plans cannot be recorded.", wrong).raise();
        }
        List<HeldPlan> now =
                OtherPlanRules.after(
                        plans,
                        given.stream().map(plan -> plan.held(source, changer.today())).toList(),
                        source);
        if (now.equals(plans)) {
            return false;
        }
        plans = now;
        changedBy = changer.username();
        changedAt = changer.at();
        return true;
    }

    UUID requestId() {
        return requestId;
    }

    List<HeldPlan> plans() {
        return plans;
    }

    /** Returns the user name of the last person who changed them; null before the first change. */
    String changedBy() {
        return changedBy;
    }

    /** Returns the moment of the last change; null before the first. */
    Instant changedAt() {
        return changedAt;
    }
}
