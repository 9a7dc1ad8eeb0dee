package london.dsco.records;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import london.dsco.database.BoroughScope;
import london.dsco.database.Jdbc;

/** The history of a record, in order. Read it where the record itself is read. */
@ApplicationScoped
public class History {

    /**
     * A line of the history.
     *
     * @param name of the step
     * @param actor username, or {@code system:NAME}
     * @param data the fact, as JSON
     * @param note in words; null for none
     */
    public record Line(Instant at, String name, String actor, String data, String note) {}

    private static final String FIND =
            "select at, name, actor, data::text, note from history_entry"
                    + " where record_type = ? and record_id = ? order by seq";

    private final Jdbc database;
    private final BoroughScope scope;

    History(Jdbc database, BoroughScope scope) {
        this.database = database;
        this.scope = scope;
    }

    /** Lists the lines, oldest first. */
    public List<Line> of(Recorded<?> entry) {
        scope.require();
        return database.query(
                FIND,
                row ->
                        new Line(
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getString("name"),
                                row.getString("actor"),
                                row.getString("data"),
                                row.getString("note")),
                entry.recordType().name(),
                entry.recordId());
    }
}
