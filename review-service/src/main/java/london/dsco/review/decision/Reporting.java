package london.dsco.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;
import london.dsco.review.annualreview.AnnualReview;
import london.dsco.review.annualreview.AnnualReviews;
import london.dsco.review.annualreview.ReviewStatus;
import london.dsco.review.annualreview.Sight;

/** Receives and shows the report of a review's meeting. */
@ApplicationScoped
public class Reporting {

    /**
     * Also possible after the decision, because the authority does not have to wait for the report.
     */
    public static final Step<ReviewStatus> REPORT_RECEIVED =
            Step.named("REPORT_RECEIVED", ReviewStatus.class)
                    .from(ReviewStatus.MEETING_HELD, ReviewStatus.COMPLETED)
                    .staying()
                    .step();

    /** The report was written by whoever convened the meeting: the setting, or the authority. */
    private static final Set<Sight> READERS = EnumSet.of(Sight.WHOLE, Sight.SETTING);

    private final Commands commands;
    private final Reads reads;
    private final AnnualReviews reviews;
    private final Decisions decisions;

    Reporting(Commands commands, Reads reads, AnnualReviews reviews, Decisions decisions) {
        this.commands = commands;
        this.reads = reads;
        this.reviews = reviews;
        this.decisions = decisions;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} while there is no report
     */
    MeetingReportView read(UUID id, Actor actor) {
        return reads.one(id, actor, reviews.seenWith(READERS), this::view);
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code TRANSITION_NOT_ALLOWED} before the meeting
     *     was held, {@code CONFLICT} when there already is a report, {@code UNPROCESSABLE} when the
     *     day is in the future or before the meeting
     */
    MeetingReportView receive(Command<UUID> command, RecordReport said) {
        return commands.run(
                command,
                reviews.seenWith(READERS),
                REPORT_RECEIVED,
                review -> received(review, said, command.actor()),
                (review, made) -> view(review));
    }

    private Happened received(AnnualReview review, RecordReport said, Actor actor) {
        if (said.receivedOn().isAfter(actor.today())) {
            throw Refusal.unprocessable(
                            "receivedOn", "in-the-future", "Choose today's date or an earlier one.")
                    .raise();
        }
        LocalDate meetingOn = review.meeting().orElseThrow(Reporting::noMeeting).on();
        if (said.receivedOn().isBefore(meetingOn)) {
            throw Refusal.unprocessable(
                            "receivedOn",
                            "before-the-meeting",
                            "The report cannot be received before the meeting on "
                                    + meetingOn
                                    + ".")
                    .raise();
        }
        if (decisions.reportOf(review).isPresent()) {
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "The report of this meeting is already on record.")
                    .raise();
        }
        LocalDate dueBy = DecisionRules.reportDueBy(meetingOn);
        decisions.add(
                new MeetingReport(
                        review,
                        said.receivedOn(),
                        dueBy,
                        said.recommendation(),
                        said.recommendations(),
                        said.differences()));
        return Happened.of(
                new ReportReceived(review.id(), said.recommendation(), said.receivedOn(), dueBy));
    }

    /**
     * Returns the refusal for a review that the borough's system reported as complete without the
     * day of its meeting.
     */
    private static RuntimeException noMeeting() {
        return Refusal.of(
                        Refusal.Code.CONFLICT,
                        "This review was completed without a meeting being recorded here.")
                .raise();
    }

    private MeetingReportView view(AnnualReview review) {
        return decisions
                .reportOf(review)
                .map(MeetingReportView::of)
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }
}
