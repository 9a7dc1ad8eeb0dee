package london.dsco.advice.assurance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.database.JsonColumns;
import london.dsco.database.Question;
import london.dsco.grading.CriterionScore;
import london.dsco.grading.Gate;
import london.dsco.grading.Grade;
import london.dsco.grading.Judgement;

/** The audits of a request. Audits are only ever added. */
@ApplicationScoped
class Audits {

    private static final String LATEST =
            "select scores, score, grade, gates from audit where request_id = ? and advice_version ="
                    + " (select advice_version from advice_request where id = ?)"
                    + " order by audited_at desc, id desc limit 1";

    private final EntityManager database;
    private final JsonColumns json;

    Audits(EntityManager database, JsonColumns json) {
        this.database = database;
        this.json = json;
    }

    void add(Audit audit) {
        database.persist(audit);
    }

    /** Lists the audits recorded after the one with this id, oldest first. */
    List<Audit> page(AdviceRequest request, UUID after, int rows) {
        return database.createQuery(
                        "from Audit where requestId = :request and id > :after order by id",
                        Audit.class)
                .setParameter("request", request.id())
                .setParameter("after", after)
                .setMaxResults(rows)
                .getResultList();
    }

    /** Lists the audits, oldest first. */
    List<Audit> of(AdviceRequest request) {
        return database.createQuery(
                        "from Audit where requestId = :request order by auditedAt, id", Audit.class)
                .setParameter("request", request.id())
                .getResultList();
    }

    Optional<Audit> find(AdviceRequest request, UUID id) {
        return of(request).stream().filter(audit -> audit.id().equals(id)).findFirst();
    }

    /**
     * What the audit that counts for the latest version made of it, to be asked together with
     * something else; empty while it has not been audited.
     */
    Question<Optional<Judgement>> latest(UUID requestId) {
        return new Question<>(
                LATEST,
                List.of(requestId, requestId),
                results -> {
                    try (ResultSet row = results.getResultSet()) {
                        return row.next() ? Optional.of(judgement(row)) : Optional.empty();
                    }
                });
    }

    private Judgement judgement(ResultSet row) throws SQLException {
        return new Judgement(
                json.list(row, "scores", CriterionScore.class),
                row.getBigDecimal("score"),
                Grade.valueOf(row.getString("grade")),
                new TreeSet<>(json.list(row, "gates", Gate.class)));
    }
}
