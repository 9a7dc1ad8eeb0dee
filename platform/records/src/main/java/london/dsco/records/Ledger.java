package london.dsco.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import london.dsco.database.DatabaseException;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * Stores what a command did, beside its effect and in the same transaction: the lines of the
 * history, the events for other services, the line of the access log and the idempotency key. One
 * statement writes all of it, because each further one would cost a round trip.
 *
 * <p>The outbox uses the column names of Debezium's event router, so that change data capture can
 * replace {@link OutboxRelay} without a migration (docs/adr/0004).
 */
@ApplicationScoped
class Ledger {

    private static final String KEEP =
            """
            with history as (
              insert into history_entry (borough, record_type, record_id, at, name, actor, data, note)
              select ?, ?, ?, ?, ?, ?, line.data::jsonb, line.note
              from unnest(?::text[], ?::text[]) with ordinality as line (data, note, position)
              order by line.position),
            events as (
              insert into outbox (id, aggregatetype, aggregateid, type, payload, borough, occurred_at, tracingspancontext)
              select event.id, event.topic, ?, event.type, event.data::jsonb, ?, ?, ?
              from unnest(?::uuid[], ?::text[], ?::text[], ?::text[]) with ordinality
                as event (id, topic, type, data, position)
              order by event.position),
            keys as (
              insert into idempotency_key (caller, key, borough, fingerprint, record_id, made)
              select ?, key.key, ?, ?, ?, ? from unnest(?::text[]) as key (key))
            """
                    + AccessLog.APPEND;

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final AccessLog accessLog;
    private final TransactionSynchronizationRegistry transaction;
    private final OutboxRelay relay;

    Ledger(
            AgroalDataSource database,
            ObjectMapper json,
            AccessLog accessLog,
            TransactionSynchronizationRegistry transaction,
            OutboxRelay relay) {
        this.database = database;
        this.json = json;
        this.accessLog = accessLog;
        this.transaction = transaction;
        this.relay = relay;
    }

    void keep(Command<?> command, Recorded<?> entry, Step<?> step, Happened happened) {
        List<Event> events =
                happened.facts().stream().flatMap(fact -> fact.events().stream()).toList();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(KEEP)) {
            Parameters next = new Parameters(statement);
            history(next, command.actor(), entry, step, happened);
            events(next, command.actor(), entry, events);
            key(next, command, entry, happened);
            accessLog.line(
                    next,
                    command.actor(),
                    step.name(),
                    entry.recordType(),
                    List.of(entry.recordId()));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
        if (!events.isEmpty()) {
            transaction.registerInterposedSynchronization(new RelayWake(relay));
        }
    }

    private void history(
            Parameters next, Actor actor, Recorded<?> entry, Step<?> step, Happened happened)
            throws SQLException {
        List<Fact> lines = happened.facts().stream().filter(Fact::inHistory).toList();
        String[] notes = new String[lines.size()];
        if (notes.length > 0) {
            notes[0] = happened.note();
        }
        next.add(entry.borough())
                .add(entry.recordType().name())
                .add(entry.recordId())
                .add(actor.at().atOffset(ZoneOffset.UTC))
                .add(step.name())
                .add(actor.username())
                .add(lines.stream().map(this::write).toArray(String[]::new))
                .add(notes);
    }

    private void events(Parameters next, Actor actor, Recorded<?> entry, List<Event> events)
            throws SQLException {
        next.add(entry.recordId())
                .add(entry.borough())
                .add(actor.at().atOffset(ZoneOffset.UTC))
                .add(traceparent())
                .add(events.stream().map(event -> newId()).toArray(UUID[]::new))
                .add(events.stream().map(Event::topic).toArray(String[]::new))
                .add(events.stream().map(Event::type).toArray(String[]::new))
                .add(events.stream().map(Event::data).map(this::write).toArray(String[]::new));
    }

    private static void key(
            Parameters next, Command<?> command, Recorded<?> entry, Happened happened)
            throws SQLException {
        next.add(command.actor().subject())
                .add(entry.borough())
                .add(command.attempt().map(Command.Attempt::fingerprint).orElse(null))
                .add(entry.recordId())
                .add(happened.made())
                .add(command.attempt().map(Command.Attempt::key).stream().toArray(String[]::new));
    }

    /** Returns an id that sorts by time (RFC 9562 section 5.7), by the machine's own clock. */
    private static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    private String write(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the W3C Trace Context, so that the reader's work is found under the trace of the
     * command.
     */
    private static String traceparent() {
        Map<String, String> carrier = new HashMap<>();
        W3CTraceContextPropagator.getInstance()
                .inject(Context.current(), carrier, (map, name, value) -> map.put(name, value));
        return carrier.get("traceparent");
    }
}
