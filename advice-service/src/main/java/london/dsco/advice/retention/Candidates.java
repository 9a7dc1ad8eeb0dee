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

/** Which requests of a borough are past their time, by the schedule that the borough decided. */
@ApplicationScoped
class Candidates {

    /**
     * Of a child all requests count, how each was known before, which the history keeps, and what
     * social care answered before the authority decided whether to assess.
     */
    private static final String FIND =
            """
            select r.id, r.date_of_birth, r.decided_on, r.status in ('CLOSED', 'WITHDRAWN') as over,
                   (select string_agg(known.involvement, ' ')
                    from (select o.involvement from advice_request o
                          where o.borough = r.borough and o.child_ref = r.child_ref
                          union
                          select h.data ->> 'from' from advice_request o
                          join history_entry h on h.record_type = 'advice-request' and h.record_id = o.id::text
                               and h.name = 'INVOLVEMENT_CHANGED'
                          where o.borough = r.borough and o.child_ref = r.child_ref
                          union
                          select a.involvement from consideration o
                          join consideration_answer a on a.consideration_id = o.id and a.involvement is not null
                          where o.borough = r.borough and o.child_ref = r.child_ref) known
                   ) as known,
                   exists (select from advice_request o join legal_hold h on h.request_id = o.id and h.held
                           where o.borough = r.borough and o.child_ref = r.child_ref) as held
            from advice_request r where r.borough = ? and r.date_of_birth <= ?
            """;

    private final Jdbc database;
    private final BoroughSettings settings;

    Candidates(Jdbc database, BoroughSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** All that are past their time on the actor's London date. */
    List<Candidate> pastTheirTime(Actor actor) {
        return find(actor, FIND + " order by r.id");
    }

    /** One of them; empty when it is not, or no longer. */
    Optional<Candidate> pastItsTime(UUID requestId, Actor actor) {
        return find(actor, FIND + " and r.id = ?", requestId).stream().findFirst();
    }

    private List<Candidate> find(Actor actor, String sql, Object... more) {
        LocalDate today = actor.today();
        RetentionSchedule schedule = settings.of(actor.borough(), Setting.RETENTION_SCHEDULE);
        Object[] values = Arrays.copyOf(new Object[2], 2 + more.length);
        values[0] = actor.borough();
        values[1] = RetentionRules.bornAtTheLatest(schedule, today);
        System.arraycopy(more, 0, values, 2, more.length);
        return database.query(sql, row -> candidate(row, schedule), values).stream()
                .flatMap(Optional::stream)
                .filter(each -> !each.due().on().isAfter(today))
                .toList();
    }

    private static Optional<Candidate> candidate(ResultSet row, RetentionSchedule schedule)
            throws SQLException {
        Set<Involvement> known =
                Arrays.stream(row.getString("known").split(" "))
                        .map(Involvement::valueOf)
                        .collect(Collectors.toSet());
        UUID id = row.getObject("id", UUID.class);
        boolean over = row.getBoolean("over");
        boolean held = row.getBoolean("held");
        return RetentionRules.due(
                        schedule,
                        known,
                        row.getObject("date_of_birth", LocalDate.class),
                        row.getObject("decided_on", LocalDate.class))
                .map(due -> new Candidate(id, due, over, held));
    }
}
