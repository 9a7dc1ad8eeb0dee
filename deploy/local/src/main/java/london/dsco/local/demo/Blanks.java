package london.dsco.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import london.dsco.domain.Borough;

/**
 * Fills the blanks in a letter of the demonstration, so that its dates fit the day on which it is
 * loaded:
 *
 * <ul>
 *   <li>{@code {today}}, {@code {today+30}}, {@code {today-30}}: a date this many days away;
 *   <li>{@code {quarter-1}}: the previous calendar quarter, such as 2026-Q3;
 *   <li>{@code {year}}, on its own in its text: the year, as a number;
 *   <li>{@code {gss:camden}}: the code of a borough;
 *   <li>{@code {STEP}}: the id from an earlier step.
 * </ul>
 *
 * @param today the London date of the story
 * @param ids the ids by the step that made them
 */
record Blanks(LocalDate today, Map<String, String> ids) {

    private static final Pattern BLANK = Pattern.compile("\\{([a-z0-9:_+-]+)}");
    private static final Pattern AWAY = Pattern.compile("(today|quarter)([+-]\\d+)?");

    JsonNode filled(JsonNode body) {
        if (body instanceof ObjectNode object) {
            ObjectNode filled = object.objectNode();
            object.properties()
                    .forEach(member -> filled.set(member.getKey(), filled(member.getValue())));
            return filled;
        }
        if (body instanceof ArrayNode array) {
            ArrayNode filled = array.arrayNode();
            array.forEach(item -> filled.add(filled(item)));
            return filled;
        }
        if (body instanceof TextNode text) {
            return "{year}".equals(text.textValue())
                    ? IntNode.valueOf(today.getYear())
                    : TextNode.valueOf(filled(text.textValue()));
        }
        return body;
    }

    String filled(String text) {
        return BLANK.matcher(text)
                .replaceAll(blank -> Matcher.quoteReplacement(value(blank.group(1))));
    }

    private String value(String blank) {
        Matcher away = AWAY.matcher(blank);
        if (away.matches()) {
            int by = away.group(2) == null ? 0 : Integer.parseInt(away.group(2));
            return away.group(1).equals("today")
                    ? today.plusDays(by).toString()
                    : quarter(today.plusMonths(3L * by));
        }
        if (blank.startsWith("gss:")) {
            return gss(blank.substring("gss:".length()));
        }
        String id = ids.get(blank);
        if (id == null) {
            throw new IllegalArgumentException("No earlier step made " + blank);
        }
        return id;
    }

    /**
     * @param slug name of the borough as in account names
     */
    static String gss(String slug) {
        for (Borough borough : Borough.values()) {
            if (borough.slug().equals(slug)) {
                return borough.gss();
            }
        }
        throw new IllegalArgumentException(slug + " is not a London borough");
    }

    private static String quarter(LocalDate day) {
        return "%d-Q%d".formatted(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }
}
