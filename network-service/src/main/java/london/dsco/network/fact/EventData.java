package london.dsco.network.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.UUID;
import london.dsco.inbox.PoisonMessageException;

/**
 * Reads the members of an event that figures need. Other known members are null here, and unknown
 * members are ignored. Errors name the member that breaks the contract, but never repeat its value.
 *
 * @param needed the required members of this type of event
 */
record EventData(JsonNode json, Set<String> needed) {

    /** Returns the id of what the event is about. Every type of event has it. */
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
     * @param usual the value for a message without the member
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
     * @param usual the value for a message without the member
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
