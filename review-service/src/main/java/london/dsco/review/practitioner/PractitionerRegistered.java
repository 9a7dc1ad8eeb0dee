package london.dsco.review.practitioner;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import london.dsco.inbox.InboundEvent;
import london.dsco.inbox.PoisonMessageException;

/**
 * Reads the event that a practitioner was registered. It ignores properties that were added later.
 */
final class PractitionerRegistered {

    static final String TYPE = "london.dsco.advice.practitioner.registered.v1";

    private PractitionerRegistered() {}

    /**
     * @throws PoisonMessageException when the data breaks the event's contract
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
                date(data, "trainedOn"),
                codes(data, "levels"),
                workingDays(data),
                leave(data),
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
        List<String> codes = new ArrayList<>();
        for (JsonNode value : list(data.path(name), name)) {
            if (!value.isTextual()) {
                throw new PoisonMessageException(name + " contains something other than codes");
            }
            codes.add(value.textValue());
        }
        return codes;
    }

    /** Returns the working days; empty for events from before the register reported them. */
    private static Map<DayOfWeek, PartOfDay> workingDays(JsonNode data) {
        Map<DayOfWeek, PartOfDay> days = new EnumMap<>(DayOfWeek.class);
        for (JsonNode line : listOrNone(data, "workingDays")) {
            days.put(code(line, "day", DayOfWeek.class), code(line, "part", PartOfDay.class));
        }
        return days;
    }

    private static List<Leave> leave(JsonNode data) {
        List<Leave> leave = new ArrayList<>();
        for (JsonNode line : listOrNone(data, "leave")) {
            LocalDate from = date(line, "from");
            LocalDate to = date(line, "to");
            if (from == null || to == null || to.isBefore(from)) {
                throw new PoisonMessageException("leave does not end after it begins");
            }
            leave.add(new Leave(from, to));
        }
        return leave;
    }

    private static JsonNode list(JsonNode values, String name) {
        if (!values.isArray()) {
            throw new PoisonMessageException(name + " is not a list");
        }
        return values;
    }

    /** Returns the list, or a node without elements when the event leaves it out. */
    private static JsonNode listOrNone(JsonNode data, String name) {
        JsonNode values = data.path(name);
        return values.isMissingNode() || values.isNull() ? values : list(values, name);
    }

    private static <E extends Enum<E>> E code(JsonNode data, String name, Class<E> codes) {
        try {
            return Enum.valueOf(codes, required(data, name));
        } catch (IllegalArgumentException e) {
            throw new PoisonMessageException(name + " is not one of our codes", e);
        }
    }

    private static LocalDate date(JsonNode data, String name) {
        try {
            String text = optional(data, name);
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new PoisonMessageException(name + " is not a date", e);
        }
    }
}
