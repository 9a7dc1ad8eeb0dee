package london.dsco.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import london.dsco.database.DatabaseException;
import london.dsco.domain.Actor;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * Does for many records of one kind, in one statement, what {@link Ledger} does for one command.
 */
@ApplicationScoped
class LoadLedger {

    private static final String KEEP =
            """
            with history as (
              insert into history_entry (borough, record_type, record_id, at, name, actor, data, note)
              select ?, ?, unnest(?::text[]), ?, ?, ?, unnest(?::text[])::jsonb, unnest(?::text[])),
            events as (
              insert into outbox (id, aggregatetype, aggregateid, type, payload, borough, occurred_at)
              select unnest(?::uuid[]), unnest(?::text[]), unnest(?::text[]), unnest(?::text[]), unnest(?::text[])::jsonb,
                ?, ?)
            """
                    + AccessLog.APPEND;

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final AccessLog accessLog;
    private final TransactionSynchronizationRegistry transaction;
    private final OutboxRelay relay;

    LoadLedger(
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

    /** Stores the opening of records of one kind and one borough. */
    <R extends Recorded<?>> void keep(Actor actor, Step<?> step, List<Opened<R>> opened) {
        Told told = new Told();
        opened.forEach(one -> told.of(one.entry().recordId(), one.happened()));
        write(actor, step, opened.stream().map(Opened::entry).toList(), told);
        if (!told.ids.isEmpty()) {
            transaction.registerInterposedSynchronization(new RelayWake(relay));
        }
    }

    /** Stores the access to records of one kind and one borough that did not change. */
    void accessed(Actor actor, Step<?> step, List<? extends Recorded<?>> entries) {
        write(actor, step, entries, new Told());
    }

    private void write(Actor actor, Step<?> step, List<? extends Recorded<?>> entries, Told told) {
        Recorded<?> first = entries.get(0);
        OffsetDateTime at = actor.at().atOffset(ZoneOffset.UTC);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(KEEP)) {
            Parameters next =
                    new Parameters(statement)
                            .add(first.borough())
                            .add(first.recordType().name())
                            .add(array(told.lineOf))
                            .add(at)
                            .add(step.name())
                            .add(actor.username())
                            .add(array(told.lines))
                            .add(array(told.notes))
                            .add(told.ids.toArray(UUID[]::new))
                            .add(array(told.topics))
                            .add(array(told.eventOf))
                            .add(array(told.types))
                            .add(array(told.data))
                            .add(first.borough())
                            .add(at);
            accessLog.line(
                    next,
                    actor,
                    step.name(),
                    first.recordType(),
                    entries.stream().map(Recorded::recordId).toList());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static String[] array(List<String> values) {
        return values.toArray(String[]::new);
    }

    /** Lines of the history and events, by column. */
    private final class Told {

        private final List<String> lineOf = new ArrayList<>();
        private final List<String> lines = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private final List<UUID> ids = new ArrayList<>();
        private final List<String> eventOf = new ArrayList<>();
        private final List<String> topics = new ArrayList<>();
        private final List<String> types = new ArrayList<>();
        private final List<String> data = new ArrayList<>();

        void of(String record, Happened happened) {
            String note = happened.note();
            for (Fact fact : happened.facts()) {
                if (fact.inHistory()) {
                    lineOf.add(record);
                    lines.add(write(fact));
                    notes.add(note);
                    note = null; // only in the first line
                }
                for (Event event : fact.events()) {
                    ids.add(UuidVersion7Strategy.INSTANCE.generateUuid(null));
                    eventOf.add(record);
                    topics.add(event.topic());
                    types.add(event.type());
                    data.add(write(event.data()));
                }
            }
        }

        private String write(Object value) {
            try {
                return json.writeValueAsString(value);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
