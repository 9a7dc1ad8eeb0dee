package london.dsco.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** An event waiting in the outbox. */
record OutboxRow(
        UUID id,
        String topic,
        String subject,
        String type,
        String data,
        String borough,
        Instant occurredAt,
        String traceparent) {

    static OutboxRow read(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getObject("id", UUID.class),
                row.getString("aggregatetype"),
                row.getString("aggregateid"),
                row.getString("type"),
                row.getString("payload"),
                row.getString("borough"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getString("tracingspancontext"));
    }
}
