package london.dsco.review.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * How a plan ended.
 *
 * @param ceasedOn the first London day on which the authority no longer maintained the plan
 */
@Embeddable
record Ceasing(LocalDate ceasedOn, @Enumerated(EnumType.STRING) CeaseReason ceaseReason) {}
