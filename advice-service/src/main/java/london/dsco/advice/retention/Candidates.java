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
 * The requests and considerations of a borough that are past their time, by the schedule that the
 * borough decided. All of them belong to the child's file, so all those of a child count together.
 */
@ApplicationScoped
class Candidates {

    /**
     * Social care's involvement with the child on each request, now and before, which the history
     * keeps, and what social care answered before the authority decided whether to assess.
     */
    private static final String FIND =
            """
            select k.id, k.date_of_birth, k.closed_on, k.over,
                   (select string_agg(known.involvement, ' ')
                    from (select o.involvement from advice_request o
                          where o.borough = k.borough and o.child_ref = k.child_ref
                          union
                          select h.data ->> 'from' from advice_request o
                          join history_entry h on h.record_type = 'advice-request' and h.record_id = o.id::text
                               and h.name = 'INVOLVEMENT_CHANGED'
                          where o.borough = k.borough and o.child_ref = k.child_ref
                          union
                          select a.involvement from consideration o
                          join consideration_answer a on a.consideration_id = o.id and a.involvement is not null
                          where o.borough = k.borough and o.child_ref = k.child_ref) known
                   ) as known,
                   (select d.died_on from child_death d
                    where d.borough = k.borough and d.child_ref = k.child_ref) as died_on,
                   exists (select from advice_request o join legal_hold h on h.request_id = o.id and h.held
                           where o.borough = k.borough and o.child_ref = k.child_ref) as held
            from (%s) k where k.borough = ? and k.date_of_birth <= ?
            """;

    private final Jdbc database;
    private final BoroughSettings settings;

    Candidates(Jdbc database, BoroughSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /**
     * Lists all of a kind that are past their time on the actor's London date, in the order of ids.
     */
    List<Candidate> pastTheirTime(Kept kind, Actor actor) {
        return find(actor, FIND.formatted(kind.query()) + " order by k.id");
    }

    /** Returns one that is past its time; empty if it is not, or no longer. */
    Optional<Candidate> pastItsTime(Kept kind, UUID id, Actor actor) {
        return find(actor, FIND.formatted(kind.query()) + " and k.id = ?", id).stream().findFirst();
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
        UUID id = row.getObject("id", UUID.class);
        boolean over = row.getBoolean("over");
        boolean held = row.getBoolean("held");
        return RetentionRules.due(
                        schedule,
                        involvements(row.getString("known")),
                        new CountedFrom(
                                row.getObject("date_of_birth", LocalDate.class),
                                row.getObject("closed_on", LocalDate.class),
                                row.getObject("died_on", LocalDate.class)))
                .map(due -> new Candidate(id, due, over, held));
    }

    /** Returns the involvements; empty for a child who was never known. */
    private static Set<Involvement> involvements(String known) {
        return known == null
                ? Set.of()
                : Arrays.stream(known.split(" "))
                        .map(Involvement::valueOf)
                        .collect(Collectors.toSet());
    }
}
