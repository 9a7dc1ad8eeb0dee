package london.dsco.network.paper;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The filter of a list of papers: those whose fields have the values asked for. A null value means
 * no filter.
 *
 * @param values by the name of the paper's field
 */
public record Sought(Map<String, Object> values) {

    public Sought {
        values = Map.copyOf(values);
    }

    public static Sought all() {
        return new Sought(Map.of());
    }

    public static Sought by(String field, Object value) {
        return all().and(field, value);
    }

    public Sought and(String field, Object value) {
        if (value == null) {
            return this;
        }
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(field, value);
        return new Sought(more);
    }
}
