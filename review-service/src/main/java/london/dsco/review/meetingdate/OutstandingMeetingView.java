package london.dsco.review.meetingdate;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.review.annualreview.AnnualReview;
import london.dsco.review.annualreview.AnnualReviews;
import london.dsco.review.annualreview.Sight;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A review whose setting was asked for a day and has not proposed one.
 *
 * @param planRef the borough's reference to the plan
 * @param childRef the borough's reference to the child; left out for settings
 * @param settingUrn the setting that was asked
 * @param meetBy last day for a meeting whose decision is in time
 * @param askedOn the day on which the setting was first asked
 * @param lastAskedOn the day on which it was last asked
 * @param timesAsked how often it was asked; more than once, it is silent
 */
@Schema(name = "OutstandingMeeting")
public record OutstandingMeetingView(
        UUID reviewId,
        @Size(max = 64) String planRef,
        @Schema(nullable = true) @Size(max = 64) String childRef,
        @Size(max = 6) String settingUrn,
        LocalDate meetBy,
        LocalDate askedOn,
        LocalDate lastAskedOn,
        int timesAsked) {

    static OutstandingMeetingView of(DateRequest request, Actor actor) {
        AnnualReview review = request.review();
        Sight sight = AnnualReviews.sightOf(review, actor);
        return new OutstandingMeetingView(
                review.id(),
                review.plan().planRef(),
                sight.of(Sight.Part.CHILD, review.plan().childRef()),
                review.plan().settingUrn().orElse(null),
                review.cycleOn(actor.today()).meetBy(),
                request.askedOn(),
                request.lastAskedOn(),
                request.times());
    }
}
