package london.dsco.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneOffset;
import london.dsco.kit.jdbc.Jdbc;
import london.dsco.kit.time.UuidV7;

/**
 * Where a command leaves its events: rows in its own transaction, so that there is never an effect
 * without its event or an event without its effect. The {@link OutboxRelay} carries them to Kafka
 * once the transaction has committed.
 *
 * <p>The columns keep the shape of Debezium's outbox event router, so that change data capture can
 * take over from the relay without a migration (docs/adr).
 */
@ApplicationScoped
public class Outbox {

    private static final String APPEND =
            "insert into outbox"
                    + " (id, aggregatetype, aggregateid, type, payload, borough, occurred_at, tracingspancontext)"
                    + " values (?, ?, ?, ?, ?::jsonb, ?, ?, ?)";

    private final Jdbc database;
    private final ObjectMapper json;
    private final Clock clock;
    private final TransactionSynchronizationRegistry transaction;
    private final OutboxRelay relay;

    Outbox(
            Jdbc database,
            ObjectMapper json,
            Clock clock,
            TransactionSynchronizationRegistry transaction,
            OutboxRelay relay) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.transaction = transaction;
        this.relay = relay;
    }

    /**
     * Leaves one event with the command's effect.
     *
     * @throws jakarta.transaction.TransactionalException outside a transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(OutboxEvent event) {
        database.update(
                APPEND,
                UuidV7.next(clock),
                event.aggregate(),
                event.subject(),
                event.type(),
                write(event.data()),
                event.borough(),
                clock.instant().atOffset(ZoneOffset.UTC),
                traceparent());
        transaction.registerInterposedSynchronization(
                new Synchronization() {
                    @Override
                    public void beforeCompletion() {
                        // the rows are written already
                    }

                    @Override
                    public void afterCompletion(int status) {
                        if (status == Status.STATUS_COMMITTED) {
                            relay.wake();
                        }
                    }
                });
    }

    private String write(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** W3C Trace Context, so that the consumer's work is found under the trace of the command. */
    private static String traceparent() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-"
                        + span.getTraceId()
                        + "-"
                        + span.getSpanId()
                        + "-"
                        + span.getTraceFlags().asHex()
                : null;
    }
}
