package london.dsco.advice.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.clock.AdviceClock;
import london.dsco.advice.clock.LegalBasis;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.database.Jdbc;
import london.dsco.mail.MailQueue;
import london.dsco.mail.OutgoingMail;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** The delivery log: the recipients of each reminder, and whether it reached them. */
@ApplicationScoped
class Deliveries implements MailQueue<Delivery> {

    private static final String EMAIL = "EMAIL";

    private static final String QUEUE =
            "insert into reminder_delivery"
                    + " (id, borough, request_id, day, recipient, capacity, channel, state, at)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** Skips the row that another sender has locked at this moment. */
    private static final String NEXT =
            """
            select d.id, d.borough, d.request_id, d.recipient, d.capacity, d.attempts,
              r.status, r.dispatched_on, r.received_at, r.legal_basis
            from reminder_delivery d join advice_request r on r.id = d.request_id
            where d.borough = ? and d.state = 'QUEUED' and d.next_attempt_at <= now()
            order by d.next_attempt_at, d.id limit 1 for update of d skip locked
            """;

    private static final String SETTLE =
            "update reminder_delivery set state = ?, at = ?, attempts = ?"
                    + " where id = ? and state = 'QUEUED'";

    private static final String POSTPONE =
            "update reminder_delivery set attempts = ?,"
                    + " next_attempt_at = now() + make_interval(mins => ?)"
                    + " where id = ? and state = 'QUEUED'";

    private static final String OF_REQUEST =
            "select day, recipient, capacity, channel, state, at from reminder_delivery"
                    + " where request_id = ? order by day, id";

    /** One line of the log. */
    record Line(
            int day,
            String recipient,
            Capacity capacity,
            String channel,
            DeliveryState state,
            Instant at) {}

    private final Jdbc database;

    Deliveries(Jdbc database) {
        this.database = database;
    }

    /** Queues a reminder in the transaction that records it, so that both exist or neither does. */
    void queue(
            String borough,
            UUID requestId,
            int day,
            String recipient,
            Capacity capacity,
            DeliveryState state,
            Instant at) {
        database.update(
                QUEUE,
                UuidVersion7Strategy.INSTANCE.generateUuid(null),
                borough,
                requestId,
                day,
                recipient,
                capacity.name(),
                EMAIL,
                state.name(),
                at.atOffset(ZoneOffset.UTC));
    }

    @Override
    public Optional<Delivery> next(String borough) {
        return database.first(NEXT, Deliveries::delivery, borough);
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getString("borough"),
                row.getObject("request_id", UUID.class),
                row.getString("recipient"),
                Capacity.valueOf(row.getString("capacity")),
                AdviceClock.startedBy(
                                instant(row, "received_at"),
                                LegalBasis.valueOf(row.getString("legal_basis")))
                        .dueOn(),
                AdviceStatus.valueOf(row.getString("status")).isOwed()
                        && row.getObject("dispatched_on") == null,
                row.getInt("attempts"));
    }

    @Override
    public void sent(Delivery delivery, OutgoingMail mail, int attempts, Instant at) {
        settle(delivery, DeliveryState.SENT, attempts, at);
    }

    @Override
    public void failed(Delivery delivery, int attempts, Instant at) {
        settle(delivery, DeliveryState.FAILED, attempts, at);
    }

    /** Records that nothing was sent because the advice was no longer due. */
    void notNeeded(Delivery delivery, Instant at) {
        settle(delivery, DeliveryState.NOT_NEEDED, delivery.attempts(), at);
    }

    /** Records that the register has no address for the person. */
    void withoutAddress(Delivery delivery, Instant at) {
        settle(delivery, DeliveryState.NO_ADDRESS, delivery.attempts(), at);
    }

    private void settle(Delivery delivery, DeliveryState state, int attempts, Instant at) {
        database.update(SETTLE, state.name(), at.atOffset(ZoneOffset.UTC), attempts, delivery.id());
    }

    @Override
    public void postpone(Delivery delivery, int attempts, int minutes) {
        database.update(POSTPONE, attempts, minutes, delivery.id());
    }

    /** Lists the lines by day, and then in the order of queueing. */
    List<Line> of(UUID requestId) {
        return database.query(
                OF_REQUEST,
                row ->
                        new Line(
                                row.getInt("day"),
                                row.getString("recipient"),
                                Capacity.valueOf(row.getString("capacity")),
                                row.getString("channel"),
                                DeliveryState.valueOf(row.getString("state")),
                                instant(row, "at")),
                requestId);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
