package london.dsco.review.invitation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.records.Event;
import london.dsco.records.Fact;
import london.dsco.review.annualreview.ReviewEvents;

/**
 * People were invited to the meeting of a review, at first or later.
 *
 * @param socialCare whether social care is among them
 * @param inTime whether the notice is two weeks or more (reg 20(3))
 */
record InviteesInvited(
        UUID reviewId,
        List<Invitee> invitees,
        LocalDate invitedOn,
        LocalDate meetingOn,
        boolean socialCare,
        boolean inTime)
        implements Fact {

    /**
     * The part of the fact that other services receive; see the event's schema. It omits the other
     * invitees, who would reveal how social care knows the child.
     */
    record Payload(
            UUID reviewId,
            LocalDate invitedOn,
            LocalDate meetingOn,
            boolean socialCare,
            boolean inTime) {}

    @Override
    public List<Event> events() {
        return List.of(
                ReviewEvents.named(
                        "invited",
                        new Payload(reviewId, invitedOn, meetingOn, socialCare, inTime)));
    }
}
