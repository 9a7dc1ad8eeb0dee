package london.dsco.advice.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What the authority decided.
 *
 * @param planRef the borough's own reference of the plan, where one was issued on {@code issuedOn}
 * @param decidedOn London date on which the decision or the withdrawal was recorded
 * @param withoutAdvice whether the advice was still owed then; what is sent later on the same day
 *     does not undo it
 */
@Embeddable
public record Decision(
        @Enumerated(EnumType.STRING) RequestOutcome outcome,
        String planRef,
        LocalDate issuedOn,
        LocalDate decidedOn,
        @Column(name = "decided_without_advice") Boolean withoutAdvice) {}
