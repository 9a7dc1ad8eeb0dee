package london.dsco.review.relatedreview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;

/** What must hold of the reviews that somebody records. */
final class RecordingRules {

    private RecordingRules() {}

    /**
     * What keeps them from being recorded.
     *
     * @param keeps the kinds that the sender maintains
     * @param today London date
     * @return empty if they can be stored
     */
    static List<Finding> findings(
            List<RecordRelatedReviews.Entry> reviews, Set<ReviewKind> keeps, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        Set<ReviewKind> seen = EnumSet.noneOf(ReviewKind.class);
        for (int line = 0; line < reviews.size(); line++) {
            RecordRelatedReviews.Entry review = reviews.get(line);
            Place place = Place.of("reviews").line(line);
            if (!keeps.contains(review.kind())) {
                found.add(
                        new Finding(
                                place.field("kind"),
                                "not-yours-to-keep",
                                "The borough's own system records this kind of review."));
            }
            if (!seen.add(review.kind())) {
                found.add(
                        new Finding(
                                place.field("kind"), "twice", "Send each kind of review once."));
            }
            ofOne(review, place, today, found);
        }
        return found;
    }

    private static void ofOne(
            RecordRelatedReviews.Entry review, Place place, LocalDate today, List<Finding> found) {
        boolean dated = review.on() != null;
        boolean ranged = review.window() != null;
        if (dated && ranged || !dated && !ranged && review.countedFrom() == null) {
            found.add(
                    new Finding(
                            place.field("on"),
                            "one-of",
                            "Give a day or a window, or say what the review is counted from."));
        }
        if (ranged && review.window().to().isBefore(review.window().from())) {
            found.add(
                    new Finding(
                            place.field("window").field("to"),
                            "order",
                            "The last day must not be before the first."));
        }
        if (review.pupilPremium() != null && review.kind() != ReviewKind.PEP) {
            found.add(
                    new Finding(
                            place.field("pupilPremium"),
                            "pep-only",
                            "Leave this out. It applies only to a personal education plan."));
        }
        if (review.countedFrom() != null) {
            counted(review, place.field("countedFrom"), today, found);
        }
    }

    private static void counted(
            RecordRelatedReviews.Entry review, Place place, LocalDate today, List<Finding> found) {
        if (!CareClockRules.counts(review.kind())) {
            found.add(
                    new Finding(
                            place,
                            "not-counted",
                            "No date is calculated for this kind of review. Give a day or a window."));
        }
        LocalDate began = review.countedFrom().beganOn();
        LocalDate last = review.countedFrom().lastReviewedOn();
        notInTheFuture(place.field("beganOn"), began, today, found);
        notInTheFuture(place.field("lastReviewedOn"), last, today, found);
        if (last != null && last.isBefore(began)) {
            found.add(
                    new Finding(
                            place.field("lastReviewedOn"),
                            "order",
                            "A review cannot be held before beganOn."));
        }
        if ((last == null) != (review.countedFrom().held() == 0)) {
            found.add(
                    new Finding(
                            place.field("reviewsHeld"),
                            "together",
                            "Send lastReviewedOn once a review has been held, and only then."));
        }
    }

    private static void notInTheFuture(
            Place place, LocalDate date, LocalDate today, List<Finding> found) {
        if (date != null && date.isAfter(today)) {
            found.add(new Finding(place, "in-the-future", "The date must not be in the future."));
        }
    }
}
