package london.dsco.advice.practicehint;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import london.dsco.inbox.PoisonMessageException;

/**
 * Reads the events that network-service publishes about practices. It ignores properties added
 * later.
 */
final class PracticeNews {

    static final String PUBLISHED = "london.dsco.network.practice.published.v1";
    static final String WITHDRAWN = "london.dsco.network.practice.withdrawn.v1";

    private static final Pattern CRITERION = Pattern.compile("^[A-Z][0-9]{1,2}$");
    private static final int MOST_CRITERIA = 40;

    private PracticeNews() {}

    /**
     * @param borough GSS code of the borough that published it
     * @throws PoisonMessageException when the data breaks the event's contract
     */
    static PracticeHint published(String borough, JsonNode data) {
        return new PracticeHint(
                practiceId(data),
                borough,
                number(data),
                code(PracticeKind.class, data, "type"),
                code(PracticeEvidence.class, data, "evidence"),
                criteria(data),
                day(data, "publishedOn"));
    }

    /**
     * @throws PoisonMessageException when the data breaks the event's contract
     */
    static UUID practiceId(JsonNode data) {
        try {
            return UUID.fromString(text(data, "practiceId"));
        } catch (IllegalArgumentException e) {
            throw new PoisonMessageException("practiceId is not an id", e);
        }
    }

    private static int number(JsonNode data) {
        JsonNode number = data.path("number");
        if (!number.isInt() || number.intValue() < 1) {
            throw new PoisonMessageException("number is not the number of a version");
        }
        return number.intValue();
    }

    private static <E extends Enum<E>> E code(Class<E> list, JsonNode data, String name) {
        try {
            return Enum.valueOf(list, text(data, name));
        } catch (IllegalArgumentException e) {
            throw new PoisonMessageException(name + " is not on any list", e);
        }
    }

    /** Returns the criteria, including those of future templates. */
    private static List<String> criteria(JsonNode data) {
        JsonNode codes = data.path("criteria");
        if (!codes.isArray() || codes.size() > MOST_CRITERIA) {
            throw new PoisonMessageException("criteria is not a list");
        }
        List<String> criteria = new ArrayList<>();
        for (JsonNode code : codes) {
            if (!code.isTextual() || !CRITERION.matcher(code.textValue()).matches()) {
                throw new PoisonMessageException("criteria contains something that is not a code");
            }
            criteria.add(code.textValue());
        }
        return criteria;
    }

    private static LocalDate day(JsonNode data, String name) {
        try {
            return LocalDate.parse(text(data, name));
        } catch (DateTimeException e) {
            throw new PoisonMessageException(name + " is not a date", e);
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
