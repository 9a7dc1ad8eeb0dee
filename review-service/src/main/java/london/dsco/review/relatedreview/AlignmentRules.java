package london.dsco.review.relatedreview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which of a child's reviews could be one meeting. Care plan reviews and annual reviews should be
 * held together where possible (SEND Code of Practice 2015, 9.169, 10.10 and 10.18 to 10.20). This
 * may not make any date late, so a review is only ever brought forward. Bringing an annual review
 * forward starts the next twelve months earlier, so by practice it moves by eight weeks at most.
 * All dates are London dates.
 */
final class AlignmentRules {

    static final int FORWARD_DAYS = 56;

    /** Two weeks' notice of an annual review for everybody: SEND Regulations 2014 reg 20(3). */
    private static final int NOTICE_DAYS = 14;

    private AlignmentRules() {}

    /**
     * Returns the possible days for an annual review that has no meeting yet.
     *
     * @param targetOn the day to meet by good practice
     * @param meetBy the last day for a meeting whose decision is in time
     * @param lastMeetingOn the last day the law allows
     * @return empty if no day in time is left, because nothing may delay it
     */
    static Optional<Stretch> unset(
            LocalDate targetOn, LocalDate meetBy, LocalDate lastMeetingOn, LocalDate today) {
        LocalDate soonest = today.plusDays(NOTICE_DAYS);
        LocalDate latest = soonest.isAfter(meetBy) ? lastMeetingOn : meetBy;
        if (soonest.isAfter(latest)) {
            return Optional.empty();
        }
        LocalDate usual = targetOn.isBefore(latest) ? targetOn : latest;
        return Optional.of(new Stretch(later(soonest, usual.minusDays(FORWARD_DAYS)), latest));
    }

    /**
     * Returns the possible days for an annual review whose meeting is set: earlier with notice, or
     * on the day that is set.
     *
     * @param on the day of the meeting, which has not been held
     */
    static Stretch set(LocalDate on, LocalDate today) {
        LocalDate soonest = later(today.plusDays(NOTICE_DAYS), on.minusDays(FORWARD_DAYS));
        return soonest.isAfter(on) ? Stretch.on(on) : new Stretch(soonest, on);
    }

    /**
     * Returns the same days if a move of the child suggests an early review: up to that day, or to
     * the first day with two weeks' notice if that is later. They never end later than without the
     * move.
     *
     * @param early null if no move suggests one
     */
    static Stretch early(Stretch days, LocalDate early, LocalDate today) {
        LocalDate by = early == null ? days.to() : later(early, today.plusDays(NOTICE_DAYS));
        if (!by.isBefore(days.to())) {
            return days;
        }
        return new Stretch(days.from().isBefore(by) ? days.from() : by, by);
    }

    /**
     * Returns the possible days for another review: its fixed day, its window, or up to eight weeks
     * before it is due.
     *
     * @param due the last day on which it is in time; null if no clock applies
     * @return empty once all of them have passed
     */
    static Optional<Stretch> other(KeptDates dates, LocalDate due, LocalDate today) {
        Stretch stretch;
        if (dates.fixedOn() != null) {
            stretch = Stretch.on(dates.fixedOn());
        } else if (dates.windowFrom() != null) {
            stretch = new Stretch(dates.windowFrom(), dates.windowTo());
        } else if (due != null) {
            stretch = new Stretch(due.minusDays(FORWARD_DAYS), due);
        } else {
            return Optional.empty();
        }
        boolean fixedAndPassed = dates.fixedOn() != null && dates.fixedOn().isBefore(today);
        return stretch.to().isBefore(today) || fixedAndPassed
                ? Optional.empty()
                : Optional.of(new Stretch(later(stretch.from(), today), stretch.to()));
    }

    /**
     * Returns the smallest number of meetings that cover all reviews, each on the last day that
     * suits all of its reviews.
     *
     * @return the day of the meeting for each stretch, in the same order
     */
    static List<LocalDate> together(List<Stretch> stretches) {
        List<LocalDate> days = new ArrayList<>(stretches.stream().map(Stretch::to).toList());
        List<Integer> byEnd =
                IntStream.range(0, stretches.size())
                        .boxed()
                        .sorted(Comparator.comparing(index -> stretches.get(index).to()))
                        .toList();
        LocalDate meeting = null;
        for (int index : byEnd) {
            if (meeting == null || stretches.get(index).from().isAfter(meeting)) {
                meeting = stretches.get(index).to();
            }
            days.set(index, meeting);
        }
        return days;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
