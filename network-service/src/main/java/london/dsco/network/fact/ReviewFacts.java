package london.dsco.network.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import london.dsco.database.Jdbc;
import london.dsco.inbox.InboundEvent;

/** Writes facts about reviews, each once by its event's id, in the scope of the event's borough. */
@ApplicationScoped
class ReviewFacts {

    private static final String KEEP =
            """
            insert into review_fact (event_id, borough, review_id, occurred_at, met_on, after_limit, due_by, invited_on,
              attended_on, wrote_on, decided_on, closed_on)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (event_id) do update set
              review_id = excluded.review_id, occurred_at = excluded.occurred_at, met_on = excluded.met_on,
              after_limit = excluded.after_limit, due_by = excluded.due_by, invited_on = excluded.invited_on,
              attended_on = excluded.attended_on, wrote_on = excluded.wrote_on, decided_on = excluded.decided_on,
              closed_on = excluded.closed_on
            """;

    private final Jdbc database;

    ReviewFacts(Jdbc database) {
        this.database = database;
    }

    void keep(InboundEvent event, ReviewFact fact) {
        database.update(KEEP, values(event, fact));
    }

    /** Does the same on the caller's own connection. */
    static void keep(Connection connection, InboundEvent event, ReviewFact fact)
            throws SQLException {
        Jdbc.update(connection, KEEP, values(event, fact));
    }

    private static Object[] values(InboundEvent event, ReviewFact fact) {
        return new Object[] {
            event.id(),
            event.borough(),
            fact.reviewId(),
            event.time().atOffset(ZoneOffset.UTC),
            fact.metOn(),
            fact.afterLimit(),
            fact.dueBy(),
            fact.invitedOn(),
            fact.attendedOn(),
            fact.wroteOn(),
            fact.decidedOn(),
            fact.closedOn()
        };
    }
}
