package london.dsco.review.reportassurance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.review.annualreview.AnnualReview;

/** The audits of reports. Audits are only ever added. */
@ApplicationScoped
class ReportAudits {

    private final EntityManager database;

    ReportAudits(EntityManager database) {
        this.database = database;
    }

    void add(ReportAudit audit) {
        database.persist(audit);
    }

    /** Lists the report audits recorded after the one with this id, oldest first. */
    List<ReportAudit> page(AnnualReview review, UUID after, int rows) {
        return database.createQuery(
                        "from ReportAudit where reviewId = :review and id > :after order by id",
                        ReportAudit.class)
                .setParameter("review", review.id())
                .setParameter("after", after)
                .setMaxResults(rows)
                .getResultList();
    }

    Optional<ReportAudit> find(AnnualReview review, UUID id) {
        return Optional.ofNullable(database.find(ReportAudit.class, id))
                .filter(audit -> audit.reviewId().equals(review.id()));
    }

    /** Returns the audit that counts for a version; empty until there is one. */
    Optional<ReportAudit> latest(AnnualReview review, int number) {
        return database.createQuery(
                        "from ReportAudit where reviewId = :review and number = :number"
                                + " order by id desc",
                        ReportAudit.class)
                .setParameter("review", review.id())
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
