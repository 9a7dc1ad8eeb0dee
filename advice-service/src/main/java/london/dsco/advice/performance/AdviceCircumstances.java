package london.dsco.advice.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import london.dsco.advice.request.Circumstances;
import london.dsco.database.Jdbc;
import london.dsco.domain.London;

/**
 * The circumstances of each piece of advice, across the features that keep them. Call it in a
 * transaction of the borough, to which row-level security limits the rows. Earlier requests are
 * counted across all teams, so only a DSCO may see what depends on them.
 */
@ApplicationScoped
class AdviceCircumstances {

    /** The involvement of a child when the request was opened, which the history keeps. */
    private static final String OPENED_AS =
            """
            coalesce((select h.data ->> 'from' from history_entry h
                      where h.record_type = 'advice-request' and h.record_id = o.id::text
                        and h.name = 'INVOLVEMENT_CHANGED'
                      order by h.seq limit 1), o.involvement)
            """;

    private static final String DISPATCHED =
            """
            select r.id, r.level_of_need, r.date_of_birth, r.received_at,
                   not exists (select from advice_request o
                               where o.borough = r.borough and o.child_ref = r.child_ref
                                 and (o.received_at, o.id) < (r.received_at, r.id)) as is_first,
                   exists (select from advice_request o
                           where o.borough = r.borough and o.child_ref = r.child_ref
                             and (o.id = r.id or o.received_at < r.received_at)
                             and (%s = 'EARLY_HELP'
                                  or o.id <> r.id and o.involvement = 'EARLY_HELP')) as early_help,
                   (select p.says_what_advice_says from plan_text p
                    where p.request_id = r.id order by p.id limit 1) as says_so,
                   exists (select from advice_version v
                           where v.request_id = r.id and v.number = r.dispatched_version
                             and jsonb_typeof(v.content -> 'coordinatedWith') = 'object') as together
            from advice_request r
            where r.borough = ? and r.dispatched_on between ? and ?
            """
                    .formatted(OPENED_AS);

    private record Row(UUID id, Circumstances found) {}

    private final Jdbc rows;

    AdviceCircumstances(Jdbc rows) {
        this.rows = rows;
    }

    /**
     * Returns the circumstances of the advice dispatched in a period.
     *
     * @param borough GSS code of the borough of the current transaction
     * @param from first London date of dispatch
     * @param to last London date of dispatch
     * @return the circumstances by the id of the request
     */
    Map<UUID, Circumstances> dispatched(String borough, LocalDate from, LocalDate to) {
        return rows.query(DISPATCHED, AdviceCircumstances::row, borough, from, to).stream()
                .collect(Collectors.toMap(Row::id, Row::found));
    }

    private static Row row(ResultSet row) throws SQLException {
        LocalDate receivedOn =
                London.dateOf(row.getObject("received_at", OffsetDateTime.class).toInstant());
        LocalDate dateOfBirth = row.getObject("date_of_birth", LocalDate.class);
        return new Row(
                row.getObject("id", UUID.class),
                new Circumstances(
                        row.getObject("level_of_need", Integer.class),
                        row.getBoolean("is_first")
                                ? (int) ChronoUnit.YEARS.between(dateOfBirth, receivedOn)
                                : null,
                        row.getBoolean("early_help"),
                        row.getObject("says_so", Boolean.class),
                        row.getBoolean("together")));
    }
}
