package london.dsco.advice.assurance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The data behind the figures on audit criteria. Its methods need a transaction of the borough. */
@ApplicationScoped
public class CriterionFigures {

    /** The last audit of a version is the one that counted when the version was dispatched. */
    private static final String POINTS =
            """
            select r.id, s.line ->> 'criterion', cast(s.line ->> 'points' as integer)
            from advice_request r
            join lateral (
              select a.scores from audit a
              where a.request_id = r.id and a.advice_version = r.dispatched_version
              order by a.audited_at desc, a.id desc limit 1) last on true
            cross join lateral jsonb_array_elements(last.scores) as s(line)
            where r.borough = :borough and r.dispatched_on between :from and :to
              and s.line ->> 'points' is not null
            """;

    private final EntityManager database;

    CriterionFigures(EntityManager database) {
        this.database = database;
    }

    /**
     * Returns the points of every criterion that appliedin the last audit of each dispatched piece
     * of advice.
     *
     * @param borough GSS code
     * @param from first London date of dispatch
     * @param to last London date of dispatch
     */
    @SuppressWarnings("unchecked") // rows of several columns are arrays
    public List<CriterionFigure> dispatched(String borough, LocalDate from, LocalDate to) {
        List<Object[]> rows =
                database.createNativeQuery(POINTS, Object[].class)
                        .setParameter("borough", borough)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getResultList();
        return rows.stream()
                .map(row -> new CriterionFigure((UUID) row[0], (String) row[1], (Integer) row[2]))
                .toList();
    }
}
