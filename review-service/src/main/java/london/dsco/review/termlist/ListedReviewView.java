package london.dsco.review.termlist;

import static london.dsco.review.annualreview.Sight.Part.CHILD;
import static london.dsco.review.annualreview.Sight.Part.MEETING;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.review.annualreview.Meeting;
import london.dsco.review.annualreview.MeetingState;
import london.dsco.review.annualreview.Sight;
import london.dsco.review.cycle.CycleState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review in the list of a term. What the reader may not see is absent. */
@Schema(name = "ListedReview", description = "A review that is due, as far as your role can see it")
public record ListedReviewView(
        @Schema(description = "The review") UUID reviewId,
        @Schema(description = "The borough's reference for the plan") @Size(max = 64)
                String planRef,
        @Schema(nullable = true, description = "The borough's reference for the child")
                @Size(max = 64)
                String childRef,
        @Schema(
                        nullable = true,
                        description = "URN of the setting, if it is known and your role can see it")
                @Size(max = 6)
                String settingUrn,
        @Schema(description = "The state of the review against its dates") CycleState state,
        @Schema(description = "Last day for a meeting that leaves the decision in time")
                LocalDate meetBy,
        @Schema(description = "Last day to circulate the advice") LocalDate adviceDueBy,
        @Schema(description = "Last day of the cycle") LocalDate dueBy,
        @Schema(nullable = true, description = "The day of the meeting, once one is set")
                LocalDate meetingOn,
        @Schema(nullable = true, description = "Whether the meeting is proposed, confirmed or held")
                MeetingState meetingState,
        @Schema(
                        nullable = true,
                        description =
                                "Year 9 or above, or at least the age set by the borough: the review"
                                        + " must look at preparing for adulthood. Not shown to a"
                                        + " borough-admin.")
                Boolean preparingForAdulthood,
        @Schema(description = "The child is changing phase in this cycle") boolean phaseTransfer,
        @Schema(
                        nullable = true,
                        description =
                                "True if the social worker must attend. Only for those who run reviews"
                                        + " and for the practitioner whose review it is.")
                Boolean mustAttend,
        @Schema(
                        nullable = true,
                        maxItems = 60,
                        description =
                                "User names of the practitioners whose review it is. Only in the list"
                                        + " for a practitioner or team, and only those you asked for.")
                List<@Size(max = 120) String> practitioners,
        @Schema(
                        nullable = true,
                        description =
                                "False if nobody has the review yet and they had the one before. Only"
                                        + " in the list for a practitioner or team.")
                Boolean allocated) {

    static ListedReviewView of(ListedReview listed, Actor reader) {
        LocalDate today = reader.today();
        Sight sight = listed.sight();
        Meeting meeting = sight.of(MEETING, listed.review().meeting().orElse(null));
        return new ListedReviewView(
                listed.review().id(),
                listed.review().plan().planRef(),
                sight.of(CHILD, listed.review().plan().childRef()),
                seesSetting(sight) ? listed.review().plan().settingUrn().orElse(null) : null,
                sight.stateOf(listed.review(), today),
                listed.cycle().meetBy(),
                listed.cycle().adviceDueBy(),
                listed.cycle().dueBy(),
                meeting == null ? null : meeting.on(),
                meeting == null ? null : meeting.state(),
                ListPartRules.seesPreparingForAdulthood(reader)
                        ? Boolean.valueOf(listed.preparesForAdulthood())
                        : null,
                listed.phaseTransfer(),
                sight == Sight.WHOLE ? Boolean.valueOf(listed.mustAttend()) : null,
                listed.holders() == null ? null : listed.holders().practitioners(),
                listed.holders() == null ? null : listed.holders().allocated());
    }

    static boolean seesSetting(Sight sight) {
        return sight == Sight.WHOLE || sight == Sight.SETTING;
    }
}
