package london.dsco.network.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.UUID;
import london.dsco.inbox.PoisonMessageException;

/**
 * Reads the members of an event that figures need. The others are null here, and members added
 * later are passed over. What breaks the contract is named, never repeated.
 *
 * @param needed the members that this type of event must have
 */
record EventData(JsonNode json, Set<String> needed) {

    /** Returns the id of what the event is about, which every type has. */
    UUID id(String name) {
        try {
            return UUID.fromString(text(name));
        } catch (IllegalArgumentException e) {
            throw new PoisonMessageException(name + " is not a UUID");
        }
    }

    LocalDate date(String name) {
        if (!needed.contains(name)) {
            return null;
        }
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeParseException e) {
            throw new PoisonMessageException(name + " is not a date");
        }
    }

    String oneOf(String name, Set<String> codes) {
        if (!needed.contains(name)) {
            return null;
        }
        String code = text(name);
        if (!codes.contains(code)) {
            throw new PoisonMessageException(name + " is not known");
        }
        return code;
    }

    Boolean flag(String name) {
        if (!needed.contains(name)) {
            return null;
        }
        JsonNode value = json.path(name);
        if (!value.isBoolean()) {
            throw new PoisonMessageException(name + " is missing");
        }
        return value.booleanValue();
    }

    /**
     * @param usual what a message without the member means
     */
    boolean flag(String name, boolean usual) {
        JsonNode value = json.path(name);
        if (value.isMissingNode()) {
            return usual;
        }
        if (!value.isBoolean()) {
            throw new PoisonMessageException(name + " is neither true nor false");
        }
        return value.booleanValue();
    }

    /**
     * @param usual what a message without the member means
     */
    int wholeNumber(String name, int usual) {
        JsonNode value = json.path(name);
        if (value.isMissingNode()) {
            return usual;
        }
        if (!value.isInt()) {
            throw new PoisonMessageException(name + " is not a whole number");
        }
        return value.intValue();
    }

    private String text(String name) {
        JsonNode value = json.path(name);
        if (!value.isTextual()) {
            throw new PoisonMessageException(name + " is missing");
        }
        return value.textValue();
    }
}
