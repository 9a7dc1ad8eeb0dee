package london.dsco.web.input;

import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import london.dsco.web.input.FormReader.WrongFormException;

/**
 * What a part of the body should have been.
 *
 * @param code the broken rule: {@code wrong-type}, {@code wrong-form}, {@code unknown-code}, {@code
 *     unstorable-text} or {@code invalid-value}
 * @param words what to send instead, as a sentence
 */
record JsonExpectation(String code, String words) {

    private static final ObjectMapper CODES = new ObjectMapper();

    private static final Map<Class<?>, String> KINDS =
            Map.ofEntries(
                    Map.entry(String.class, "a string in double quotes"),
                    Map.entry(LocalDate.class, "a date in double quotes, such as \"2026-03-31\""),
                    Map.entry(
                            Instant.class,
                            "an instant in double quotes, such as \"2026-03-31T09:30:00Z\""),
                    Map.entry(UUID.class, "a UUID in double quotes"),
                    Map.entry(Boolean.class, "true or false"),
                    Map.entry(boolean.class, "true or false"));

    static JsonExpectation of(JsonMappingException mapping) {
        if (mapping instanceof WrongFormException wrong) {
            return new JsonExpectation(wrong.form().code(), wrong.form().expected());
        }
        if (mapping.getCause() instanceof InputCoercionException) {
            return new JsonExpectation("wrong-type", "Send a smaller whole number.");
        }
        if (!(mapping instanceof MismatchedInputException mismatch)
                || mismatch.getTargetType() == null) {
            return new JsonExpectation("invalid-value", "Send a value that this operation allows.");
        }
        Class<?> target = mismatch.getTargetType();
        if (target.isEnum()) {
            boolean text = mismatch instanceof InvalidFormatException;
            return new JsonExpectation(
                    text ? "unknown-code" : "wrong-type",
                    "Send one of these codes as a string: " + codes(target) + ".");
        }
        return new JsonExpectation("wrong-type", "Send " + kind(target) + ".");
    }

    /** Returns the codes of an enum as written in JSON. */
    static String codes(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> CODES.convertValue(constant, String.class))
                .collect(Collectors.joining(", "));
    }

    private static String kind(Class<?> target) {
        if (KINDS.containsKey(target)) {
            return KINDS.get(target);
        }
        if (Collection.class.isAssignableFrom(target) || target.isArray()) {
            return "a list in square brackets";
        }
        if (isWhole(target)) {
            return "a whole number without quotes";
        }
        if (Number.class.isAssignableFrom(target) || target.isPrimitive()) {
            return "a number without quotes";
        }
        return "an object in curly brackets";
    }

    private static boolean isWhole(Class<?> target) {
        return target == int.class
                || target == long.class
                || target == Integer.class
                || target == Long.class;
    }
}
