package london.dsco.review.cessation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import london.dsco.inbox.PoisonMessageException;
import london.dsco.review.plan.Child;

/**
 * Notice from advice-service that a child has died, or that a death was recorded in error. Unknown
 * members of the event are ignored.
 *
 * @param childRef the borough's reference to the child
 * @param died false if a death had been recorded in error
 * @param diedOn London date; null without a death
 */
public record DeathNotice(String childRef, boolean died, LocalDate diedOn) {

    public static final String TYPE = "london.dsco.advice.child.death-recorded.v1";

    /**
     * @throws PoisonMessageException when the data breaks the event's contract
     */
    public static DeathNotice of(JsonNode data) {
        String childRef = data.path("childRef").asText();
        if (!childRef.matches(Child.REFERENCE)) {
            throw new PoisonMessageException("childRef is not a reference");
        }
        if (!data.path("died").isBoolean()) {
            throw new PoisonMessageException("died is missing");
        }
        boolean died = data.path("died").booleanValue();
        return new DeathNotice(childRef, died, died ? date(data.path("diedOn")) : null);
    }

    private static LocalDate date(JsonNode value) {
        try {
            return LocalDate.parse(value.asText());
        } catch (DateTimeParseException e) {
            throw new PoisonMessageException("diedOn is not a date", e);
        }
    }
}
