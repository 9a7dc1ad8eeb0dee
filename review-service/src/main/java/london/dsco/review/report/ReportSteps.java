package london.dsco.review.report;

import static london.dsco.review.annualreview.ReviewStatus.MEETING_CONFIRMED;
import static london.dsco.review.annualreview.ReviewStatus.MEETING_HELD;
import static london.dsco.review.annualreview.ReviewStatus.MEETING_PROPOSED;
import static london.dsco.review.annualreview.ReviewStatus.WITHOUT_MEETING;

import java.util.List;
import london.dsco.records.Step;
import london.dsco.review.annualreview.ReviewStatus;

/**
 * The steps of a review's report. None of them moves the review, and none is possible once the
 * review is complete. A late report is better than none, but after the decision it is too late. The
 * report's own status says what can happen next.
 */
public final class ReportSteps {

    static final Step<ReviewStatus> ALLOCATED = whileOpen("REPORT_ALLOCATED");
    static final Step<ReviewStatus> DRAFTED = whileOpen("REPORT_DRAFTED");
    static final Step<ReviewStatus> SUBMITTED = whileOpen("REPORT_SUBMITTED");
    static final Step<ReviewStatus> SENT = whileOpen("REPORT_SENT");
    public static final Step<ReviewStatus> AUDITED = whileOpen("REPORT_AUDITED");
    public static final Step<ReviewStatus> RETURNED = whileOpen("REPORT_RETURNED");
    public static final Step<ReviewStatus> SIGNED_OFF = whileOpen("REPORT_SIGNED_OFF");

    /** The whole status table. */
    static final List<Step<ReviewStatus>> ALL =
            List.of(ALLOCATED, DRAFTED, SUBMITTED, AUDITED, RETURNED, SIGNED_OFF, SENT);

    private ReportSteps() {}

    private static Step<ReviewStatus> whileOpen(String name) {
        return Step.named(name, ReviewStatus.class)
                .from(WITHOUT_MEETING, MEETING_PROPOSED, MEETING_CONFIRMED, MEETING_HELD)
                .staying()
                .step();
    }
}
