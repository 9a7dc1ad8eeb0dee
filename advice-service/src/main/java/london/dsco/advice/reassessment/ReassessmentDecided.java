package london.dsco.advice.reassessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Pattern;
import london.dsco.inbox.PoisonMessageException;

/**
 * Reads the event that the authority decided after an annual review. It ignores properties and
 * decisions added later.
 */
final class ReassessmentDecided {

    static final String TYPE = "london.dsco.review.review.decided.v1";

    private static final Pattern PLAN_REFERENCE =
            Pattern.compile("^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$");

    private ReassessmentDecided() {}

    /**
     * Returns the borough's reference of the plan whose child must be reassessed; empty for every
     * other decision.
     *
     * @throws PoisonMessageException when the data breaks the event's contract
     */
    static Optional<String> planRef(JsonNode data) {
        if (!text(data, "decision").equals("REASSESS")) {
            return Optional.empty();
        }
        String planRef = text(data, "planRef");
        if (!PLAN_REFERENCE.matcher(planRef).matches()) {
            throw new PoisonMessageException("planRef is not a reference");
        }
        return Optional.of(planRef);
    }

    private static String text(JsonNode data, String name) {
        JsonNode value = data.path(name);
        if (!value.isTextual()) {
            throw new PoisonMessageException(name + " is missing");
        }
        return value.textValue();
    }
}
