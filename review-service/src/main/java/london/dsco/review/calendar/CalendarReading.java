package london.dsco.review.calendar;

import static london.dsco.review.annualreview.Sight.Part.MEETING;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import london.dsco.calendar.CalendarText;
import london.dsco.domain.Actor;
import london.dsco.records.Reads;
import london.dsco.review.annualreview.AnnualReview;
import london.dsco.review.annualreview.AnnualReviews;
import london.dsco.review.annualreview.SeenReviews;
import london.dsco.web.Download;

/**
 * The meetings that a reader may see, as a calendar. Each review shown goes into the access log.
 */
@ApplicationScoped
class CalendarReading {

    private final Reads reads;
    private final SeenReviews reviews;
    private final ScheduledMeetings meetings;

    CalendarReading(Reads reads, SeenReviews reviews, ScheduledMeetings meetings) {
        this.reads = reads;
        this.reviews = reviews;
        this.meetings = meetings;
    }

    /** A meeting and its review. */
    private record Line(AnnualReview review, MeetingEvent event) {}

    Download read(Actor actor) {
        List<MeetingEvent> shown =
                reads.lines(
                        actor, Integer.MAX_VALUE, () -> lines(actor), Line::review, Line::event);
        return new Download(
                MeetingCalendar.of(shown), CalendarText.TEXT_CALENDAR, "annual-reviews.ics");
    }

    private List<Line> lines(Actor actor) {
        Map<UUID, MeetingEvent> events = meetings.shownOn(actor.today());
        return reviews.visibleAmong(events.keySet(), actor).stream()
                .filter(review -> AnnualReviews.sightOf(review, actor).includes(MEETING))
                .map(review -> new Line(review, events.get(review.id())))
                .toList();
    }
}
