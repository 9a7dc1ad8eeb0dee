package london.dsco.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import london.dsco.domain.Refusal;
import london.dsco.review.annualreview.AnnualReview;

/** The reports of meetings, and the decisions after them. */
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
     * Returns the decisions recorded in this service after some reviews, by the id of the review,
     * up to a London date.
     *
     * @return no entry for reviews that are undecided or were decided elsewhere
     */
    public Map<UUID, ReviewDecision> of(Collection<UUID> reviews, LocalDate to) {
        return database.createQuery(
                        "from ReviewDecision where reviewId in :reviews and decidedOn <= :to",
                        ReviewDecision.class)
                .setParameter("reviews", reviews)
                .setParameter("to", to)
                .getResultStream()
                .collect(Collectors.toMap(ReviewDecision::reviewId, Function.identity()));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} while no decision is recorded
     *     in this service
     */
    ReviewDecision of(AnnualReview review) {
        return Optional.ofNullable(database.find(ReviewDecision.class, review.id()))
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }
}
