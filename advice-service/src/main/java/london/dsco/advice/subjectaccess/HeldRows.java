package london.dsco.advice.subjectaccess;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import london.dsco.database.Jdbc;

/**
 * Reads the rows about one record in every table, across the features. It reads whole rows, so that
 * no feature can show less than it keeps. Row-level security limits them to the borough.
 */
@ApplicationScoped
class HeldRows {

    private final Jdbc database;
    private final ObjectMapper json;

    HeldRows(Jdbc database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Lists the rows, oldest first: ids are ordered by time. */
    List<JsonNode> of(String recordId, HeldTable table) {
        return database.query(
                "select to_jsonb(t)::text from %s t where %s order by to_jsonb(t) -> 'seq', to_jsonb(t) ->> 'id'"
                        .formatted(table.table(), table.where()),
                row -> tree(row.getString(1)),
                recordId);
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
