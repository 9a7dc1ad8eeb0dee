package london.dsco.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One operation of an OpenAPI document.
 *
 * @param path as published, with its variables in braces
 */
record Operation(String method, String path) implements Comparable<Operation> {

    private static final Set<String> METHODS =
            Set.of("get", "post", "put", "patch", "delete", "head", "options");

    static Set<Operation> of(JsonNode openApi) {
        var operations = new TreeSet<Operation>();
        for (Map.Entry<String, JsonNode> path : openApi.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    operations.add(
                            new Operation(method.getKey().toUpperCase(Locale.ROOT), path.getKey()));
                }
            }
        }
        return operations;
    }

    static Operation named(String name) {
        String[] parts = name.split(" ");
        return new Operation(parts[0], parts[1]);
    }

    boolean namesARecord() {
        return path.contains("{");
    }

    @Override
    public int compareTo(Operation other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
