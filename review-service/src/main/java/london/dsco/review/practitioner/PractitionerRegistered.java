package london.dsco.review.practitioner;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import london.dsco.inbox.InboundEvent;
import london.dsco.inbox.PoisonMessageException;

/** Reads the event that a practitioner was registered; properties added later are passed over. */
final class PractitionerRegistered {

    static final String TYPE = "london.dsco.advice.practitioner.registered.v1";

    private PractitionerRegistered() {}

    /**
     * @throws PoisonMessageException when the data break the event's contract
     */
    static Practitioner read(InboundEvent event) {
        JsonNode data = event.data();
        return new Practitioner(
                event.borough(),
                required(data, "username"),
                codes(data, "roles"),
                optional(data, "team"),
                optional(data, "profession"),
                optional(data, "employer"),
                optional(data, "onBehalfOf"),
                date(optional(data, "trainedOn")),
                codes(data, "levels"),
                event.time());
    }

    private static String required(JsonNode data, String name) {
        String value = optional(data, name);
        if (value == null) {
            throw new PoisonMessageException(name + " is missing");
        }
        return value;
    }

    private static String optional(JsonNode data, String name) {
        JsonNode value = data.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw new PoisonMessageException(name + " is not a code");
        }
        return value.textValue();
    }

    private static List<String> codes(JsonNode data, String name) {
        JsonNode values = data.path(name);
        if (!values.isArray()) {
            throw new PoisonMessageException(name + " is not a list");
        }
        List<String> codes = new ArrayList<>();
        for (JsonNode value : values) {
            if (!value.isTextual()) {
                throw new PoisonMessageException(name + " holds something else than codes");
            }
            codes.add(value.textValue());
        }
        return codes;
    }

    private static LocalDate date(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new PoisonMessageException("trainedOn is not a date", e);
        }
    }
}
