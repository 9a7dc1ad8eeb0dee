package london.dsco.advice.subjectaccess;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** One row of a table as fields, each given in its own way. */
final class Fields {

    private static final String NAME_OF_ANOTHER = "[name of another person]";

    private final UnaryOperator<String> withoutOthers;
    private final String ownName;
    private final List<FieldView> fields = new ArrayList<>();

    /**
     * @param ownName full name of the child
     */
    private Fields(UnaryOperator<String> withoutOthers, String ownName) {
        this.withoutOthers = withoutOthers;
        this.ownName = ownName;
    }

    static List<FieldView> of(
            HeldTable table, JsonNode row, UnaryOperator<String> withoutOthers, String ownName) {
        Fields all = new Fields(withoutOthers, ownName);
        for (Map.Entry<String, Giving> column : table.columns().entrySet()) {
            all.add(column.getKey(), row.path(column.getKey()), column.getValue());
        }
        return all.fields;
    }

    /** Adds a field, unless it is empty. Every withheld field on the list therefore has content. */
    private void add(String field, JsonNode value, Giving giving) {
        if (giving == Giving.LEFT_OUT || isEmpty(value)) {
            return;
        }
        String member = field.substring(field.lastIndexOf('/') + 1);
        if (HeldData.HELD.withheldMembers().contains(member) && !isFalse(value)) {
            fields.add(FieldView.withheld(field, label(field), Ground.SERIOUS_HARM));
        } else if (value.isObject()) {
            value.properties()
                    .forEach(each -> add(field + "/" + each.getKey(), each.getValue(), giving));
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                add(field + "/" + i, value.get(i), giving);
            }
        } else {
            fields.add(plain(field, value.asText(), giving));
        }
    }

    private FieldView plain(String field, String text, Giving giving) {
        return switch (giving) {
            case SERIOUS_HARM -> FieldView.withheld(field, label(field), Ground.SERIOUS_HARM);
            case LEGAL_PRIVILEGE -> FieldView.withheld(field, label(field), Ground.LEGAL_PRIVILEGE);
            case OTHER_PERSON ->
                    given(field, text, text.equalsIgnoreCase(ownName) ? text : NAME_OF_ANOTHER);
            case TEXT -> given(field, text, withoutOthers.apply(text));
            case GIVEN, LEFT_OUT -> FieldView.given(field, label(field), text);
        };
    }

    private static FieldView given(String field, String text, String redacted) {
        return text.equals(redacted)
                ? FieldView.given(field, label(field), text)
                : FieldView.redacted(field, label(field), redacted);
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || value.isContainerNode() && value.isEmpty()
                || value.isTextual() && value.asText().isBlank();
    }

    /** Returns whether a mark is not set, which reveals nothing harmful. */
    private static boolean isFalse(JsonNode value) {
        return value.isBoolean() && !value.asBoolean();
    }

    /**
     * Returns the label of a field: {@code content/needs/0/dailyImpact} becomes "Content, needs 1,
     * daily impact".
     */
    private static String label(String field) {
        StringBuilder label = new StringBuilder();
        for (String part : field.split("/")) {
            if (part.chars().allMatch(Character::isDigit)) {
                label.append(' ').append(Integer.parseInt(part) + 1);
            } else {
                label.append(label.isEmpty() ? "" : ", ").append(words(part));
            }
        }
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }

    private static String words(String part) {
        return part.replace('_', ' ')
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }
}
