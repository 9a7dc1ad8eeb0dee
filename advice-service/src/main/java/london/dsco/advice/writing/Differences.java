package london.dsco.advice.writing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The differences between two texts of the same advice. A line of a list is identified by the
 * author's own label and not by its place, so a line that only moved does not differ. The input is
 * the advice as written for its reader: what they may not see is not compared, and a new field is
 * compared without further code.
 */
final class Differences {

    private static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();
    private static final List<String> LABELS = List.of("id", "needId");

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    /**
     * @param before the older text as JSON, as its reader may see it
     * @param after the newer text, in the same form
     * @return the differences in the order of the newer text, then those that only the older one
     *     has; empty if both read the same
     */
    static List<Difference> between(JsonNode before, JsonNode after) {
        Differences differences = new Differences();
        differences.objects(FieldPath.ROOT, before, after);
        return List.copyOf(differences.found);
    }

    private void objects(FieldPath at, JsonNode before, JsonNode after) {
        for (String name : namesOf(before, after)) {
            JsonNode old = before.path(name);
            JsonNode now = after.path(name);
            FieldPath field = at.field(name);
            if (old.isObject() || now.isObject()) {
                objects(field, old.isObject() ? old : NOTHING, now.isObject() ? now : NOTHING);
            } else if (at == FieldPath.ROOT && (old.isArray() || now.isArray())) {
                lists(field, name, old, now);
            } else {
                values(field, text(old), text(now));
            }
        }
    }

    private static Set<String> namesOf(JsonNode before, JsonNode after) {
        Set<String> names = new LinkedHashSet<>();
        after.fieldNames().forEachRemaining(names::add);
        before.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private void lists(FieldPath at, String list, JsonNode before, JsonNode after) {
        if (Stream.of(before, after).flatMap(JsonNode::valueStream).anyMatch(this::isLabelled)) {
            labelled(at, list, byLabel(before), byLabel(after));
        } else {
            unlabelled(at.line(list), texts(before), texts(after));
        }
    }

    private void labelled(
            FieldPath at, String list, Map<String, JsonNode> before, Map<String, JsonNode> after) {
        after.forEach(
                (label, now) -> {
                    JsonNode old = before.get(label);
                    if (old == null) {
                        found.add(Difference.added(at.line(list, label), text(now)));
                    } else {
                        objects(at.line(list, label), old, now);
                    }
                });
        before.forEach(
                (label, old) -> {
                    if (!after.containsKey(label)) {
                        found.add(Difference.removed(at.line(list, label), text(old)));
                    }
                });
    }

    /** Compares lines without labels. A changed line counts as one removed and one added. */
    private void unlabelled(FieldPath at, List<String> before, List<String> after) {
        List<String> added = new ArrayList<>(after);
        before.forEach(added::remove);
        List<String> removed = new ArrayList<>(before);
        after.forEach(removed::remove);
        added.forEach(text -> found.add(Difference.added(at, text)));
        removed.forEach(text -> found.add(Difference.removed(at, text)));
    }

    private void values(FieldPath at, String before, String after) {
        if (before.equals(after)) {
            return;
        }
        if (before.isBlank()) {
            found.add(Difference.added(at, after));
        } else if (after.isBlank()) {
            found.add(Difference.removed(at, before));
        } else {
            found.add(Difference.changed(at, before, after));
        }
    }

    private boolean isLabelled(JsonNode line) {
        return LABELS.stream().anyMatch(line::has);
    }

    /**
     * Returns the lines by label. A draft may use a label twice; the second use gets a different
     * key.
     */
    private static Map<String, JsonNode> byLabel(JsonNode lines) {
        Map<String, JsonNode> byLabel = new LinkedHashMap<>();
        lines.forEach(
                line -> {
                    String label = labelOf(line);
                    while (byLabel.containsKey(label)) {
                        label += "'";
                    }
                    byLabel.put(label, line);
                });
        return byLabel;
    }

    private static String labelOf(JsonNode line) {
        return LABELS.stream()
                .map(line::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .findFirst()
                .orElse("");
    }

    private static List<String> texts(JsonNode lines) {
        return lines.valueStream().map(Differences::text).toList();
    }

    /**
     * Returns the text as a person would write it down: a line of a list with its fields, one after
     * another.
     */
    private static String text(JsonNode value) {
        if (value.isObject()) {
            return value.propertyStream()
                    .filter(field -> !LABELS.contains(field.getKey()))
                    .map(field -> Map.entry(field.getKey(), text(field.getValue())))
                    .filter(field -> !field.getValue().isBlank())
                    .map(
                            field ->
                                    FieldPath.ROOT.field(field.getKey()).words()
                                            + ": "
                                            + field.getValue())
                    .collect(Collectors.joining("\n"));
        }
        if (value.isArray()) {
            return value.valueStream().map(Differences::text).collect(Collectors.joining(", "));
        }
        if (value.isBoolean()) {
            return value.asBoolean() ? "yes" : "no";
        }
        return value.isNull() ? "" : value.asText("");
    }
}
