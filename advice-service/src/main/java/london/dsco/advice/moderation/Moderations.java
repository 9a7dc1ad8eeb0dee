package london.dsco.advice.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import london.dsco.advice.assurance.Audit;
import london.dsco.advice.settings.BoroughSettings;
import london.dsco.advice.settings.Setting;
import london.dsco.grading.Grade;

/** The second scores in a borough, and the audits that wait for one. */
@ApplicationScoped
public class Moderations {

    /** Numbers every audit of a borough among those of its auditor. */
    private static final String NUMBERED =
            "with numbered as (select id, grade, gates <> '[]'::jsonb as gated,"
                    + " row_number() over (partition by audited_by order by id) as place"
                    + " from audit where borough = :borough)"
                    + " select id, grade, gated, place from numbered n ";

    private static final String WAITING =
            NUMBERED
                    + "where id > :after"
                    + " and not exists (select 1 from moderation m where m.audit_id = n.id)"
                    + " order by id";

    private static final String ONE = NUMBERED + "where id = :id";

    private final EntityManager database;
    private final BoroughSettings settings;

    Moderations(EntityManager database, BoroughSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    void add(Moderation moderation) {
        database.persist(moderation);
    }

    Optional<Moderation> of(Audit audit) {
        return database.createQuery("from Moderation where auditId = :audit", Moderation.class)
                .setParameter("audit", audit.id())
                .getResultStream()
                .findFirst();
    }

    Optional<Audit> audit(UUID auditId) {
        return Optional.ofNullable(database.find(Audit.class, auditId));
    }

    /** Returns why an audit must be moderated under the borough's present setting. */
    Sample sample(String borough, UUID auditId) {
        return numbered(ONE, borough)
                .setParameter("id", auditId)
                .getResultStream()
                .map(row -> drawn(row, every(borough)))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Lists the audits that wait for a second score, oldest first.
     *
     * @param suits the filter to apply
     */
    List<Audit> awaiting(String borough, UUID after, int rows, Predicate<Audit> suits) {
        int every = every(borough);
        try (Stream<Object[]> waiting =
                numbered(WAITING, borough).setParameter("after", after).getResultStream()) {
            return waiting.map(row -> drawn(row, every))
                    .filter(sample -> !sample.reasons().isEmpty())
                    .map(sample -> audit(sample.auditId()).orElseThrow())
                    .filter(suits)
                    .limit(rows)
                    .toList();
        }
    }

    /** Lists the moderations in the order of the audits. */
    List<Moderation> in(String borough, ModerationState state, UUID after, int rows) {
        return database.createQuery(
                        "from Moderation where borough = :borough and state = :state"
                                + " and auditId > :after order by auditId",
                        Moderation.class)
                .setParameter("borough", borough)
                .setParameter("state", state)
                .setParameter("after", after)
                .setMaxResults(rows)
                .getResultList();
    }

    /**
     * @param from first instant
     * @param before first instant after the period
     */
    List<Moderation> given(String borough, Instant from, Instant before) {
        return database.createQuery(
                        "from Moderation where borough = :borough"
                                + " and moderatedAt >= :from and moderatedAt < :before",
                        Moderation.class)
                .setParameter("borough", borough)
                .setParameter("from", from)
                .setParameter("before", before)
                .getResultList();
    }

    private int every(String borough) {
        return settings.of(borough, Setting.MODERATION_EVERY);
    }

    @SuppressWarnings("unchecked") // rows of several columns are arrays
    private org.hibernate.query.NativeQuery<Object[]> numbered(String sql, String borough) {
        return (org.hibernate.query.NativeQuery<Object[]>)
                database.createNativeQuery(sql, Object[].class).setParameter("borough", borough);
    }

    private static Sample drawn(Object[] row, int every) {
        UUID id = (UUID) row[0];
        return new Sample(
                id,
                SamplingRules.reasons(
                        id,
                        Grade.valueOf((String) row[1]),
                        (Boolean) row[2],
                        ((Number) row[3]).longValue(),
                        every));
    }
}
