package london.dsco.network.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import london.dsco.database.Jdbc;
import london.dsco.inbox.InboundEvent;

/** Writes facts, each once by its event's id, in the scope of the event's borough. */
@ApplicationScoped
class AdviceFacts {

    private static final String KEEP =
            """
            insert into advice_fact (event_id, borough, request_id, occurred_at, received_on, due_on, reminded_on,
              offered_on, dispatched_on, grade, no_needs, excused_on, outcome, decided_on)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (event_id) do update set
              request_id = excluded.request_id, occurred_at = excluded.occurred_at,
              received_on = excluded.received_on, due_on = excluded.due_on, reminded_on = excluded.reminded_on,
              offered_on = excluded.offered_on, dispatched_on = excluded.dispatched_on, grade = excluded.grade, no_needs = excluded.no_needs,
              excused_on = excluded.excused_on, outcome = excluded.outcome, decided_on = excluded.decided_on
            """;

    private final Jdbc database;

    AdviceFacts(Jdbc database) {
        this.database = database;
    }

    void keep(InboundEvent event, AdviceFact fact) {
        database.update(KEEP, values(event, fact));
    }

    /** Does the same on the caller's own connection. */
    static void keep(Connection connection, InboundEvent event, AdviceFact fact)
            throws SQLException {
        Jdbc.update(connection, KEEP, values(event, fact));
    }

    private static Object[] values(InboundEvent event, AdviceFact fact) {
        return new Object[] {
            event.id(),
            event.borough(),
            fact.requestId(),
            event.time().atOffset(ZoneOffset.UTC),
            fact.receivedOn(),
            fact.dueOn(),
            fact.remindedOn(),
            fact.offeredOn(),
            fact.dispatchedOn(),
            fact.grade(),
            fact.noNeeds(),
            fact.excusedOn(),
            fact.outcome(),
            fact.decidedOn()
        };
    }
}
