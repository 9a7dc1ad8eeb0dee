package london.dsco.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * An event in the form that others received.
 *
 * @param id never used for another event
 * @param type CloudEvents type
 * @param subject id of the record that it is about
 * @param borough GSS code of the borough that owns that record
 * @param occurredAt when the fact was recorded, UTC
 * @param data JSON: ids, codes and dates
 */
public record PublishedEvent(
        UUID id, String type, String subject, String borough, Instant occurredAt, String data) {

    static PublishedEvent read(ResultSet row) throws SQLException {
        return new PublishedEvent(
                row.getObject("id", UUID.class),
                row.getString("type"),
                row.getString("aggregateid"),
                row.getString("borough"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getString("payload"));
    }
}
