package london.dsco.advice.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * The authority's decision.
 *
 * @param planRef the borough's own reference of the plan, if one was issued on {@code issuedOn}
 * @param decidedOn London date on which the decision or the withdrawal was recorded
 * @param withoutAdvice whether the advice had not been sent then; sending it later on the same day
 *     does not change this
 */
@Embeddable
public record Decision(
        @Enumerated(EnumType.STRING) RequestOutcome outcome,
        String planRef,
        LocalDate issuedOn,
        LocalDate decidedOn,
        @Column(name = "decided_without_advice") Boolean withoutAdvice) {}
