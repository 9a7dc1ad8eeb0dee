package london.dsco.review.performance;

import java.time.LocalDate;
import java.util.Set;

/**
 * The days of a child's other reviews: of their care plan, personal education plan and so on.
 *
 * @param days London dates up to the day of counting, and around the period
 */
record OtherReviews(Set<LocalDate> days) {

    /** As far apart as reviews may be that could be one meeting; practice. */
    static final int APART_DAYS = 56;

    boolean isOn(LocalDate meeting) {
        return days.contains(meeting);
    }

    /** Whether one of them was within eight weeks of the meeting, so that they could be one. */
    boolean isNear(LocalDate meeting) {
        return days.stream()
                .anyMatch(
                        day ->
                                !day.isBefore(meeting.minusDays(APART_DAYS))
                                        && !day.isAfter(meeting.plusDays(APART_DAYS)));
    }
}
