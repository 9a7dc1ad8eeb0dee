package london.dsco.review.meetingdate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Role;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;
import london.dsco.review.annualreview.AnnualReview;
import london.dsco.review.annualreview.AnnualReviews;
import london.dsco.review.annualreview.MeetingState;
import london.dsco.review.annualreview.OpenDays;
import london.dsco.review.annualreview.ReviewStatus;
import london.dsco.review.annualreview.Sight;
import london.dsco.review.plan.Plans;

/**
 * Lets a setting propose the day of its review, and shows those who run reviews which settings have
 * not answered.
 */
@ApplicationScoped
public class Proposing {

    /** A proposal may be changed until it is confirmed. It never undoes a confirmation. */
    public static final Step<ReviewStatus> PROPOSED =
            Step.named("DATE_PROPOSED", ReviewStatus.class)
                    .from(ReviewStatus.WITHOUT_MEETING, ReviewStatus.MEETING_PROPOSED)
                    .to(ReviewStatus.MEETING_PROPOSED)
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final AnnualReviews reviews;
    private final DateRequests requests;
    private final OpenDays openDays;

    Proposing(
            Commands commands,
            Reads reads,
            AnnualReviews reviews,
            DateRequests requests,
            OpenDays openDays) {
        this.commands = commands;
        this.reads = reads;
        this.reviews = reviews;
        this.requests = requests;
        this.openDays = openDays;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code TRANSITION_NOT_ALLOWED} after the meeting
     *     is confirmed, {@code UNPROCESSABLE} when the law does not allow the day or the setting is
     *     closed
     */
    ProposedMeetingView propose(Command<UUID> command, ProposeMeeting said) {
        Actor actor = command.actor();
        return commands.run(
                command,
                reviews.seenWith(EnumSet.of(Sight.WHOLE, Sight.SETTING)),
                PROPOSED,
                review -> proposed(review, said, actor.today()),
                (review, made) -> ProposedMeetingView.of(review, actor.today()));
    }

    private Happened proposed(AnnualReview review, ProposeMeeting said, LocalDate today) {
        openDays.requireOpen(review, said.meetingOn(), MeetingState.PROPOSED, today);
        return review.meet(said.meetingOn(), MeetingState.PROPOSED, said.reason(), today);
    }

    /** Lists up to {@code limit} reviews and one more. A setting sees its own. */
    List<OutstandingMeetingView> outstanding(UUID after, Actor actor, int limit) {
        String borough = Plans.boroughOf(actor);
        boolean runsReviews =
                actor.hasAny(
                        Role.BOROUGH_SYSTEM,
                        Role.DSCO,
                        Role.REVIEW_COORDINATOR,
                        Role.SEN_CASEWORKER);
        // An account without a URN belongs to no setting.
        String urn = runsReviews ? null : String.valueOf(actor.setting());
        return reads.lines(
                actor,
                limit,
                () -> requests.unanswered(borough, urn, after, limit + 1),
                DateRequest::review,
                request -> OutstandingMeetingView.of(request, actor));
    }
}
