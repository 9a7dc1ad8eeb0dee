package london.dsco.review.performance;

import java.time.LocalDate;
import java.util.Set;

/**
 * The days of a child's other reviews, such as those of their care plan or personal education plan.
 *
 * @param days London dates up to the day of counting, and around the period
 */
record OtherReviews(Set<LocalDate> days) {

    /** The longest time between two reviews that could be one meeting; practice. */
    static final int APART_DAYS = 56;

    boolean isOn(LocalDate meeting) {
        return days.contains(meeting);
    }

    /**
     * Returns whether one of them was within eight weeks of the meeting, so that the two could be
     * one meeting.
     */
    boolean isNear(LocalDate meeting) {
        return days.stream()
                .anyMatch(
                        day ->
                                !day.isBefore(meeting.minusDays(APART_DAYS))
                                        && !day.isAfter(meeting.plusDays(APART_DAYS)));
    }
}
