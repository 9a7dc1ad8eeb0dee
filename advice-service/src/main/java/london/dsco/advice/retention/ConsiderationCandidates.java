package london.dsco.advice.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import london.dsco.advice.settings.BoroughSettings;
import london.dsco.advice.settings.RetentionSchedule;
import london.dsco.advice.settings.Setting;
import london.dsco.database.Jdbc;
import london.dsco.domain.Actor;
import london.dsco.domain.Involvement;

/**
 * Which considerations of a borough can be deleted: past their time, over, and under no hold. They
 * belong to the child's file, so every way in which social care has known the child counts, as for
 * a request.
 */
@ApplicationScoped
class ConsiderationCandidates {

    private static final String FIND =
            """
            select c.id, c.date_of_birth, coalesce(c.notified_on, c.withdrawn_on) as closed_on,
                   (select string_agg(known.involvement, ' ')
                    from (select a.involvement from consideration o
                          join consideration_answer a on a.consideration_id = o.id and a.involvement is not null
                          where o.borough = c.borough and o.child_ref = c.child_ref
                          union
                          select o.involvement from advice_request o
                          where o.borough = c.borough and o.child_ref = c.child_ref
                          union
                          select h.data ->> 'from' from advice_request o
                          join history_entry h on h.record_type = 'advice-request' and h.record_id = o.id::text
                               and h.name = 'INVOLVEMENT_CHANGED'
                          where o.borough = c.borough and o.child_ref = c.child_ref) known
                   ) as known
            from consideration c
            where c.borough = ? and c.date_of_birth <= ? and c.status in ('DECIDED', 'WITHDRAWN')
              and not exists (select from advice_request o join legal_hold h on h.request_id = o.id and h.held
                              where o.borough = c.borough and o.child_ref = c.child_ref)
            """;

    private final Jdbc database;
    private final BoroughSettings settings;

    ConsiderationCandidates(Jdbc database, BoroughSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** A consideration that can be deleted. */
    record Doomed(UUID id, Due due) {}

    /** All that can be, on the actor's London date, in the order of their ids. */
    List<Doomed> due(Actor actor) {
        return find(actor, FIND + " order by c.id");
    }

    /** One of them; empty when it cannot be, or no longer. */
    Optional<Doomed> due(UUID id, Actor actor) {
        return find(actor, FIND + " and c.id = ?", id).stream().findFirst();
    }

    private List<Doomed> find(Actor actor, String sql, Object... more) {
        LocalDate today = actor.today();
        RetentionSchedule schedule = settings.of(actor.borough(), Setting.RETENTION_SCHEDULE);
        Object[] values = Arrays.copyOf(new Object[2], 2 + more.length);
        values[0] = actor.borough();
        values[1] = RetentionRules.bornAtTheLatest(schedule, today);
        System.arraycopy(more, 0, values, 2, more.length);
        return database.query(sql, row -> doomed(row, schedule), values).stream()
                .flatMap(Optional::stream)
                .filter(each -> !each.due().on().isAfter(today))
                .toList();
    }

    private static Optional<Doomed> doomed(ResultSet row, RetentionSchedule schedule)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return RetentionRules.due(
                        schedule,
                        involvements(row.getString("known")),
                        row.getObject("date_of_birth", LocalDate.class),
                        row.getObject("closed_on", LocalDate.class))
                .map(due -> new Doomed(id, due));
    }

    /** None of a child who was never known. */
    private static Set<Involvement> involvements(String known) {
        return known == null
                ? Set.of()
                : Arrays.stream(known.split(" "))
                        .map(Involvement::valueOf)
                        .collect(Collectors.toSet());
    }
}
