package london.dsco.review.annualreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import london.dsco.database.Jdbc;
import london.dsco.database.ManyRows;

/**
 * Inserts reviews that begin together, many rows in each statement. Each row is as Hibernate would
 * write it.
 */
@ApplicationScoped
class NewReviews {

    /** A new review has no meeting and no decision. */
    private static final ManyRows<AnnualReview> ROWS =
            ManyRows.<AnnualReview>of("annual_review")
                    .id("id", AnnualReview::id)
                    .number("version", review -> 0)
                    .text("borough", AnnualReview::borough)
                    .id("plan_id", review -> review.plan().id())
                    .code("status", AnnualReview::status)
                    .date("starts_on", AnnualReview::startsOn);

    private final Jdbc database;

    NewReviews(Jdbc database) {
        this.database = database;
    }

    /** Inserts reviews of plans that have none, in the current transaction. */
    void add(List<AnnualReview> reviews) {
        ROWS.insert(database, reviews);
    }
}
