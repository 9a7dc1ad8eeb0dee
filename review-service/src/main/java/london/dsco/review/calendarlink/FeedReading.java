package london.dsco.review.calendarlink;

import static london.dsco.review.annualreview.Sight.Part.MEETING;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import london.dsco.calendar.CalendarText;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.domain.Role;
import london.dsco.link.LinkAddress;
import london.dsco.link.LinkSecret;
import london.dsco.records.Reads;
import london.dsco.review.annualreview.AnnualReview;
import london.dsco.review.annualreview.AnnualReviews;
import london.dsco.review.annualreview.SeenReviews;
import london.dsco.review.calendar.MeetingCalendar;
import london.dsco.review.calendar.MeetingEvent;
import london.dsco.review.calendar.ScheduledMeetings;
import london.dsco.review.invitation.Invitations;
import london.dsco.review.practitioner.Practitioners;
import london.dsco.review.report.SocialCareReports;
import london.dsco.web.Download;

/**
 * Reads the calendar behind a private link. Nobody signs in, so a system actor reads for the
 * borough in the address, and the access log names that actor and the link. What the calendar shows
 * is computed afresh each time from the owner's present entry in the register.
 */
@ApplicationScoped
class FeedReading {

    private static final String NAME = "calendar-links";

    private final Reads reads;
    private final CalendarLinks links;
    private final Practitioners practitioners;
    private final SeenReviews reviews;
    private final ScheduledMeetings meetings;
    private final Invitations invitations;
    private final SocialCareReports reports;
    private final Clock clock;

    FeedReading(
            Reads reads,
            CalendarLinks links,
            Practitioners practitioners,
            SeenReviews reviews,
            ScheduledMeetings meetings,
            Invitations invitations,
            SocialCareReports reports,
            Clock clock) {
        this.reads = reads;
        this.links = links;
        this.practitioners = practitioners;
        this.reviews = reviews;
        this.meetings = meetings;
        this.invitations = invitations;
        this.reports = reports;
        this.clock = clock;
    }

    /** A meeting and its review. */
    private record Line(AnnualReview review, MeetingEvent event) {}

    /**
     * Returns the calendar behind a link.
     *
     * @param sent the part of the address that opens a link
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, always in the same words, when
     *     the link never existed, was revoked or has expired, and when its owner has left or no
     *     longer has a role with a calendar
     */
    Download read(String sent) {
        Optional<LinkAddress> address = LinkAddress.parse(sent);
        Actor system =
                Actor.system(NAME, address.map(LinkAddress::scope).orElse(""), clock.instant());
        LinkOwner owner =
                reads.figures(system, () -> owner(address, system))
                        .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
        List<MeetingEvent> shown =
                reads.lines(
                        system.stating("Calendar link " + owner.linkId()),
                        Integer.MAX_VALUE,
                        () -> lines(owner, system),
                        Line::review,
                        Line::event);
        return new Download(
                MeetingCalendar.of(shown), CalendarText.TEXT_CALENDAR, "annual-reviews.ics");
    }

    /**
     * Runs the same queries whether or not the link exists, so that the answer takes the same time.
     */
    private Optional<LinkOwner> owner(Optional<LinkAddress> address, Actor system) {
        LinkSecret secret = address.map(LinkAddress::secret).orElseGet(LinkSecret::fresh);
        Optional<CalendarLink> link = links.opened(system.borough(), secret, system.today());
        Set<Role> roles =
                practitioners.roles(system.borough(), link.map(CalendarLink::username).orElse(""));
        return link.map(found -> LinkOwner.of(found, roles)).filter(LinkOwner::hasACalendar);
    }

    private List<Line> lines(LinkOwner owner, Actor system) {
        List<AnnualReview> theirs = reviewsOf(owner, system);
        Map<UUID, MeetingEvent> events =
                meetings.shownOn(system.today(), theirs.stream().map(AnnualReview::id).toList());
        return theirs.stream()
                .filter(review -> events.containsKey(review.id()))
                .map(review -> new Line(review, events.get(review.id())))
                .toList();
    }

    /**
     * Returns the reviews at a setting, or those that a person takes part in, however much more
     * their role sees.
     */
    private List<AnnualReview> reviewsOf(LinkOwner owner, Actor system) {
        Actor present = owner.at(system);
        if (owner.isSetting()) {
            return reviews.visibleTo(present);
        }
        Set<UUID> own = new HashSet<>(invitations.reviewsOf(system.borough(), owner.username()));
        own.addAll(reports.reviewsOf(system.borough(), owner.username()));
        return owner.seesWhatTheyGoTo()
                ? reviews.visibleAmong(own, system)
                : reviews.visibleAmong(own, present).stream()
                        .filter(review -> AnnualReviews.sightOf(review, present).includes(MEETING))
                        .toList();
    }
}
