package london.dsco.review.registration;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import london.dsco.domain.Involvement;
import london.dsco.inbox.PoisonMessageException;
import london.dsco.review.plan.Child;
import london.dsco.review.plan.Plan;
import london.dsco.review.plan.PlanIssued;

/**
 * Reads the event that the authority decided on an advice request, as far as it concerns plans. It
 * ignores properties and outcomes that were added later.
 */
final class PlanDecided {

    static final String TYPE = "london.dsco.advice.request.decided.v1";

    private PlanDecided() {}

    /**
     * Returns the plan that followed; empty if none did.
     *
     * @throws PoisonMessageException when the data breaks the event's contract
     */
    static Optional<PlanIssued> planIssued(JsonNode data) {
        if (!text(data, "outcome").equals("PLAN_ISSUED")) {
            return Optional.empty();
        }
        return Optional.of(
                new PlanIssued(
                        reference(data, "planRef", Plan.REFERENCE),
                        reference(data, "childRef", Child.REFERENCE),
                        date(data, "issuedOn"),
                        involvement(data)));
    }

    private static String reference(JsonNode data, String name, String form) {
        String reference = text(data, name);
        if (!reference.matches(form)) {
            throw new PoisonMessageException(name + " is not a reference");
        }
        return reference;
    }

    private static LocalDate date(JsonNode data, String name) {
        try {
            return LocalDate.parse(text(data, name));
        } catch (DateTimeParseException e) {
            throw new PoisonMessageException(name + " is not a date", e);
        }
    }

    private static Involvement involvement(JsonNode data) {
        try {
            return Involvement.valueOf(text(data, "involvement"));
        } catch (IllegalArgumentException e) {
            throw new PoisonMessageException("involvement is not known", e);
        }
    }

    private static String text(JsonNode data, String name) {
        JsonNode value = data.path(name);
        if (!value.isTextual()) {
            throw new PoisonMessageException(name + " is missing");
        }
        return value.textValue();
    }
}
