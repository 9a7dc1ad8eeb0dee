package london.dsco.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import london.dsco.domain.Refusal;
import london.dsco.review.annualreview.AnnualReview;

/** The reports of meetings, and what was decided after them. */
@ApplicationScoped
public class Decisions {

    private final EntityManager database;

    Decisions(EntityManager database) {
        this.database = database;
    }

    void add(MeetingReport report) {
        database.persist(report);
    }

    void add(ReviewDecision decision) {
        database.persist(decision);
    }

    Optional<MeetingReport> reportOf(AnnualReview review) {
        return Optional.ofNullable(database.find(MeetingReport.class, review.id()));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} while nothing is decided here
     */
    ReviewDecision of(AnnualReview review) {
        return Optional.ofNullable(database.find(ReviewDecision.class, review.id()))
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }
}
