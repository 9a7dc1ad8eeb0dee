package london.dsco.review.plan;

import java.time.LocalDate;
import london.dsco.domain.Involvement;

/** What advice-service knows about a plan that an advice request led to. */
public record PlanIssued(
        String planRef, String childRef, LocalDate issuedOn, Involvement involvement) {}
