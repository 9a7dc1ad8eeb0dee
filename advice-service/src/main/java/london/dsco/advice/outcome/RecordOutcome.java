package london.dsco.advice.request;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import london.dsco.advice.clock.ClockRules;
import london.dsco.problem.InvalidField;

/**
 * What the authority decided.
 *
 * @param planRef the borough's own reference of the plan; with {@code PLAN_ISSUED} only
 * @param issuedOn London date on which the plan was made; with {@code PLAN_ISSUED} only
 */
public record RecordOutcome(
        @NotNull RequestOutcome outcome,
        @Pattern(regexp = PLAN_REFERENCE) String planRef,
        LocalDate issuedOn) {

    /** A borough's reference to a plan; it has no slash, for it stands in addresses. */
    static final String PLAN_REFERENCE = "[A-Za-z0-9][A-Za-z0-9._:-]{0,63}";

    RequestEvent event() {
        return outcome == RequestOutcome.WITHDRAWN ? RequestEvent.WITHDRAWN : RequestEvent.CLOSED;
    }

    /** What contradicts the outcome, on a London date. */
    List<InvalidField> contradictions(LocalDate today) {
        List<InvalidField> found = new ArrayList<>();
        boolean plan = outcome == RequestOutcome.PLAN_ISSUED;
        if (plan != (planRef != null)) {
            found.add(
                    new InvalidField(
                            "/planRef",
                            "plan-only",
                            "Belongs to PLAN_ISSUED, and to nothing else."));
        }
        if (plan != (issuedOn != null)) {
            found.add(
                    new InvalidField(
                            "/issuedOn",
                            "plan-only",
                            "Belongs to PLAN_ISSUED, and to nothing else."));
        }
        if (issuedOn != null && issuedOn.isAfter(today)) {
            found.add(
                    new InvalidField(
                            "/issuedOn",
                            "in-the-future",
                            "A plan is recorded once it has been made."));
        }
        if (issuedOn != null && issuedOn.isBefore(ClockRules.SENDR_2014.effectiveFrom())) {
            found.add(
                    new InvalidField(
                            "/issuedOn",
                            "before-the-law",
                            "There were no such plans before September 2014."));
        }
        return found;
    }
}
