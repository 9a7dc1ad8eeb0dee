package london.dsco.review.annualreview;

import static london.dsco.review.annualreview.ReviewStatus.CLOSED;
import static london.dsco.review.annualreview.ReviewStatus.COMPLETED;
import static london.dsco.review.annualreview.ReviewStatus.MEETING_CONFIRMED;
import static london.dsco.review.annualreview.ReviewStatus.MEETING_HELD;
import static london.dsco.review.annualreview.ReviewStatus.MEETING_PROPOSED;
import static london.dsco.review.annualreview.ReviewStatus.WITHOUT_MEETING;

import java.util.List;
import london.dsco.records.Step;

/**
 * The status table of reviews: each step, the statuses it starts from and the status it leads to.
 */
public final class ReviewSteps {

    /** A cycle begins. */
    static final Step<ReviewStatus> BEGUN = row("BEGUN").opening(WITHOUT_MEETING);

    /** The first day of the cycle is corrected. */
    static final Step<ReviewStatus> RESTARTED =
            row("RESTARTED")
                    .from(WITHOUT_MEETING, MEETING_PROPOSED, MEETING_CONFIRMED, MEETING_HELD)
                    .staying()
                    .step();

    /** The cycle begins again after its meeting, which belongs to the plan before the change. */
    static final Step<ReviewStatus> RESTARTED_AFTER_MEETING =
            row("RESTARTED_AFTER_MEETING")
                    .from(MEETING_PROPOSED, MEETING_CONFIRMED, MEETING_HELD)
                    .to(WITHOUT_MEETING)
                    .step();

    static final Step<ReviewStatus> PROPOSED = meeting("MEETING_PROPOSED", MEETING_PROPOSED).step();

    static final Step<ReviewStatus> CONFIRMED =
            meeting("MEETING_CONFIRMED", MEETING_CONFIRMED).step();

    /** A held meeting is a fact. Its date may be corrected, but it stays held. */
    static final Step<ReviewStatus> HELD =
            meeting("MEETING_HELD", MEETING_HELD).from(MEETING_HELD).staying().step();

    /** The authority has decided, as reported by the borough's own system. */
    static final Step<ReviewStatus> DECIDED =
            row("COMPLETED")
                    .from(WITHOUT_MEETING, MEETING_PROPOSED, MEETING_CONFIRMED, MEETING_HELD)
                    .to(COMPLETED)
                    .step();

    /** The plan has ceased, which closes its open review without a decision. */
    static final Step<ReviewStatus> ENDED =
            row("CLOSED")
                    .from(WITHOUT_MEETING, MEETING_PROPOSED, MEETING_CONFIRMED, MEETING_HELD)
                    .to(CLOSED)
                    .step();

    /** The whole status table. */
    public static final List<Step<ReviewStatus>> ALL =
            List.of(
                    BEGUN,
                    RESTARTED,
                    RESTARTED_AFTER_MEETING,
                    PROPOSED,
                    CONFIRMED,
                    HELD,
                    DECIDED,
                    ENDED);

    private ReviewSteps() {}

    private static Step.Row<ReviewStatus> meeting(String name, ReviewStatus next) {
        return row(name).from(WITHOUT_MEETING, MEETING_PROPOSED, MEETING_CONFIRMED).to(next);
    }

    private static Step.Row<ReviewStatus> row(String name) {
        return Step.named(name, ReviewStatus.class);
    }
}
