package london.dsco.review.annualreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.domain.London;
import london.dsco.kit.access.AccessLog;
import london.dsco.kit.caller.CurrentCaller;
import london.dsco.kit.http.Preconditions;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;
import london.dsco.review.plan.Plan;
import london.dsco.review.plan.PlanDated;
import london.dsco.review.plan.PlanService;

/** The annual reviews of plans, and their meetings. */
@ApplicationScoped
@Transactional
public class AnnualReviewService {

    private static final String RECORD_TYPE = "REVIEW";

    private final AnnualReviews reviews;
    private final AccessLog accessLog;
    private final CurrentCaller caller;
    private final Preconditions preconditions;
    private final Clock clock;

    AnnualReviewService(
            AnnualReviews reviews,
            AccessLog accessLog,
            CurrentCaller caller,
            Preconditions preconditions,
            Clock clock) {
        this.reviews = reviews;
        this.accessLog = accessLog;
        this.caller = caller;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    /**
     * Keeps the open review on the plan's cycle. A review date later than the cycle's start means
     * that its review was completed then; any other change corrects the start.
     */
    void follow(@Observes PlanDated change) {
        Plan plan = change.plan();
        Optional<AnnualReview> open = reviews.openOf(plan);
        if (open.isEmpty()) {
            reviews.persist(AnnualReview.opened(plan, clock));
            return;
        }
        AnnualReview review = open.get();
        Optional<LocalDate> reviewed =
                plan.lastReviewedOn().filter(day -> day.isAfter(review.startsOn()));
        if (reviewed.isPresent()) {
            review.complete(reviewed.get());
            reviews.flush(); // the database allows one open review per plan at any instant
            reviews.persist(AnnualReview.opened(plan, clock));
        } else {
            review.startFrom(plan.cycleStartsOn());
        }
    }

    /**
     * @throws ProblemException {@code not-found}
     */
    public CycleView cycle(String planRef) {
        AnnualReview review =
                reviews.openOf(caller.borough(), planRef).orElseThrow(AnnualReviewService::unknown);
        accessLog.read(PlanService.RECORD_TYPE, List.of(planRef));
        return CycleView.of(review, today());
    }

    /**
     * @throws ProblemException {@code not-found}
     */
    public AnnualReviewView get(UUID id) {
        AnnualReview review = find(id);
        accessLog.read(RECORD_TYPE, List.of(id));
        return AnnualReviewView.of(review, today());
    }

    /** Up to {@code limit} reviews and one more, in the order in which they were opened. */
    List<AnnualReviewView> list(AnnualReviews.Filter filter, UUID after, int limit) {
        LocalDate today = today();
        List<AnnualReviewView> found =
                reviews.after(caller.borough(), filter, after, limit + 1).stream()
                        .map(review -> AnnualReviewView.of(review, today))
                        .toList();
        accessLog.read(RECORD_TYPE, found.stream().limit(limit).map(AnnualReviewView::id).toList());
        return found;
    }

    /**
     * Proposes, confirms or records a meeting.
     *
     * @throws ProblemException {@code unprocessable} when the law forbids the day, {@code
     *     precondition-required} or {@code precondition-failed} unless the caller names the version
     *     of the review, or of its cycle, that the change is based on
     */
    public AnnualReviewView meet(UUID id, SetMeeting meeting) {
        AnnualReview review = find(id);
        LocalDate today = today();
        preconditions.requireIfMatch(
                AnnualReviewView.of(review, today), CycleView.of(review, today));
        review.meet(meeting, today);
        accessLog.change(RECORD_TYPE, id, "MEETING_" + meeting.state());
        return AnnualReviewView.of(review, today);
    }

    private AnnualReview find(UUID id) {
        return reviews.of(caller.borough(), id).orElseThrow(AnnualReviewService::unknown);
    }

    private static ProblemException unknown() {
        return new ProblemException(ProblemType.NOT_FOUND);
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
