package london.dsco.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Reads jsonb columns in the answer to a {@link Question}, as they are read into entities. */
@ApplicationScoped
public class JsonColumns {

    private final ObjectMapper json;

    JsonColumns(ObjectMapper json) {
        this.json = StoredJson.forgiving(json);
    }

    /**
     * Reads a column that holds one value.
     *
     * @param column name of a jsonb column of the row
     * @return null where the column is null
     */
    public <T> T read(ResultSet row, String column, Class<T> type) throws SQLException {
        return read(row.getString(column), json.constructType(type));
    }

    /**
     * Reads a column that contains a list.
     *
     * @param column name of a jsonb column of the row
     * @param type of each item
     * @return null where the column is null
     */
    public <T> List<T> list(ResultSet row, String column, Class<T> type) throws SQLException {
        return read(
                row.getString(column),
                json.getTypeFactory().constructCollectionType(List.class, type));
    }

    private <T> T read(String stored, JavaType type) {
        try {
            return stored == null ? null : json.readValue(stored, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
