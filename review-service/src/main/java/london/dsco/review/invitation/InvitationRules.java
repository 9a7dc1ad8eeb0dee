package london.dsco.review.invitation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import london.dsco.domain.Refusal;
import london.dsco.review.invitation.InviteToReview.InvitedPerson;

/**
 * Which invitations can be recorded: each person is invited once, one person chairs, and
 * practitioners are in the borough's register. Days are London dates.
 */
final class InvitationRules {

    /** More people than any review has. The limit bounds the size of the answer. */
    static final int MOST = 60;

    private InvitationRules() {}

    /** Somebody who is already invited. */
    record Known(Invitee invitee, String username, boolean chair) {}

    /**
     * Returns why the date of an invitation is refused: it may be neither in the future nor after
     * the meeting.
     *
     * @param today London's date
     */
    static Optional<Refusal> dateRefusal(
            LocalDate invitedOn, LocalDate meetingOn, LocalDate today) {
        if (invitedOn.isAfter(today)) {
            return Optional.of(
                    Refusal.unprocessable(
                            "invitedOn",
                            "in-the-future",
                            "Record an invitation once it has been sent."));
        }
        if (invitedOn.isAfter(meetingOn)) {
            return Optional.of(
                    Refusal.unprocessable(
                            "invitedOn",
                            "after-the-meeting",
                            "An invitation must be on or before " + meetingOn + "."));
        }
        return Optional.empty();
    }

    /**
     * @param registered whether a user name is in the borough's register of practitioners
     * @return the refusal, with a finding for each person who cannot be invited; empty if all can
     */
    static Optional<Refusal> refusal(
            List<InvitedPerson> said, List<Known> before, Predicate<String> registered) {
        List<Finding> wrong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        before.forEach(one -> seen.add(key(one.invitee(), one.username())));
        boolean chaired = before.stream().anyMatch(Known::chair);
        boolean waiting = seen.contains(key(Invitee.SOCIAL_WORKER, null));
        for (int line = 0; line < said.size(); line++) {
            InvitedPerson person = said.get(line);
            Place place = Place.of("invitees").line(line);
            if (person.username() != null && !registered.test(person.username())) {
                wrong.add(
                        new Finding(
                                place.field("username"),
                                "not-registered",
                                "Choose a practitioner who is in your borough's register."));
            }
            if (!seen.add(key(person.invitee(), person.username()))) {
                wrong.add(
                        new Finding(
                                place, "already-invited", "Invite each person to a review once."));
            } else if (waiting && person.invitee() == Invitee.SOCIAL_WORKER) {
                wrong.add(
                        new Finding(
                                place,
                                "in-the-duty-inbox",
                                "Social care's invitation is waiting in the duty inbox. Allocate it"
                                        + " instead."));
            }
            if (person.leads() && chaired) {
                wrong.add(
                        new Finding(
                                place.field("chair"),
                                "another-chair",
                                "This review already has a chair. Only one person can chair a review."));
            }
            chaired |= person.leads();
        }
        // One more for social care, which is invited to every review.
        if (wrong.isEmpty() && before.size() + said.size() >= MOST) {
            wrong.add(
                    new Finding(
                            Place.of("invitees"),
                            "too-many",
                            "At most " + MOST + " people can be invited to a review."));
        }
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.unprocessable("Not everybody can be invited.", wrong));
    }

    private static String key(Invitee invitee, String username) {
        return invitee + " " + username;
    }
}
