package london.dsco.review.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.review.annualreview.AnnualReview;
import london.dsco.review.annualreview.TakenReview;

/** Social care's reports and their versions. */
@ApplicationScoped
public class SocialCareReports {

    private final EntityManager database;

    SocialCareReports(EntityManager database) {
        this.database = database;
    }

    /** Returns the report of a review; empty until somebody begins it. */
    public Optional<SocialCareReport> of(AnnualReview review) {
        return Optional.ofNullable(database.find(SocialCareReport.class, review.id()));
    }

    /** Returns the reports of some reviews, for those that have one. */
    public List<SocialCareReport> of(Collection<UUID> reviews) {
        return database.createQuery(
                        "from SocialCareReport where reviewId in :reviews", SocialCareReport.class)
                .setParameter("reviews", reviews)
                .getResultList();
    }

    /** Returns the author of each report of a borough. */
    public List<TakenReview> written(String borough) {
        return database.createQuery(
                        "select r.plan.id, r.id, s.author from SocialCareReport s"
                                + " join AnnualReview r on r.id = s.reviewId"
                                + " where s.borough = :borough and s.author is not null",
                        TakenReview.class)
                .setParameter("borough", borough)
                .getResultList();
    }

    /**
     * Returns the reviews whose report somebody is writing.
     *
     * @param borough GSS code of the reviews
     * @param username the user name in their token
     */
    public List<UUID> reviewsOf(String borough, String username) {
        return database.createQuery(
                        "select reviewId from SocialCareReport"
                                + " where borough = :borough and author = :username",
                        UUID.class)
                .setParameter("borough", borough)
                .setParameter("username", username)
                .getResultList();
    }

    void add(SocialCareReport report) {
        database.persist(report);
    }

    void add(ReportVersion version) {
        database.persist(version);
    }

    Optional<ReportVersion> version(AnnualReview review, int number) {
        return database.createQuery(
                        "from ReportVersion where reviewId = :review and number = :number",
                        ReportVersion.class)
                .setParameter("review", review.id())
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /**
     * Returns the version under quality assurance.
     *
     * @throws IllegalStateException before the first submission
     */
    public ReportVersion latest(AnnualReview review) {
        return of(review)
                .flatMap(report -> version(review, report.number()))
                .orElseThrow(() -> new IllegalStateException("nothing has been submitted"));
    }
}
