package london.dsco.review.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import london.dsco.review.annualreview.AnnualReview;
import london.dsco.review.annualreview.Meeting;
import london.dsco.review.annualreview.MeetingState;
import london.dsco.review.invitation.AvailabilityRules.Named;
import london.dsco.review.invitation.AvailabilityView.NamedPersonView;
import london.dsco.review.practitioner.DayAtWork;
import london.dsco.review.practitioner.Practitioners;

/** Whether the people named for a review can come on a day, as far as the registers know. */
@ApplicationScoped
class Availability {

    private final Invitations invitations;
    private final Practitioners practitioners;

    Availability(Invitations invitations, Practitioners practitioners) {
        this.invitations = invitations;
        this.practitioners = practitioners;
    }

    /**
     * Checks a day. Call it within a read or a command.
     *
     * @param on London date; null for none, which gives no findings
     * @param socialWorker how much the review needs the social worker
     */
    AvailabilityView on(LocalDate on, AnnualReview review, Presence socialWorker) {
        List<Named> people = named(review, socialWorker);
        if (on == null || people.isEmpty()) {
            return new AvailabilityView(on, views(people, Map.of()), List.of());
        }
        Set<String> usernames =
                people.stream().map(Named::username).collect(Collectors.toUnmodifiableSet());
        Map<String, DayAtWork> atWork = practitioners.atWork(review.borough(), usernames, on);
        return new AvailabilityView(
                on,
                views(people, atWork),
                AvailabilityRules.findings(
                        people, on, atWork, invitations.elsewhere(review, usernames, on)));
    }

    /** Returns the same for the meeting that is set; empty once it was held. */
    List<AvailabilityFinding> ofMeeting(AnnualReview review, Presence socialWorker) {
        LocalDate on =
                review.meeting()
                        .filter(meeting -> meeting.state() != MeetingState.HELD)
                        .map(Meeting::on)
                        .orElse(null);
        return on(on, review, socialWorker).findings();
    }

    /**
     * Returns the people named for the review. Until it has a social worker, this is the one who
     * went to the previous review.
     */
    private List<Named> named(AnnualReview review, Presence socialWorker) {
        List<Named> people = new ArrayList<>();
        for (Invitation one : invitations.of(review)) {
            one.username()
                    .ifPresent(
                            username ->
                                    people.add(new Named(one.invitee(), one.presence(), username)));
        }
        if (people.stream().noneMatch(one -> one.invitee() == Invitee.SOCIAL_WORKER)) {
            for (String username : invitations.socialWorkers(review.plan())) {
                people.add(new Named(Invitee.SOCIAL_WORKER, socialWorker, username));
            }
        }
        return people;
    }

    private static List<NamedPersonView> views(List<Named> people, Map<String, DayAtWork> atWork) {
        return people.stream()
                .map(
                        one ->
                                new NamedPersonView(
                                        one.invitee(),
                                        one.presence(),
                                        one.username(),
                                        atWork.containsKey(one.username())
                                                && atWork.get(one.username()).patternKnown()))
                .toList();
    }
}
