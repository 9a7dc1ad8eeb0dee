package london.dsco.review.settingcalendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import london.dsco.domain.Refusal;
import london.dsco.domain.WorkingDays;

/**
 * On which days a review can meet at a school or college. The head is asked to arrange and hold the
 * meeting (SEND Regulations 2014 reg 20(1)), so by practice it is set for a day when somebody is
 * there. The duty to review within twelve months (Children and Families Act 2014 s 44(1)) comes
 * first. A meeting may be on a closed day if no open day remains that is in time and allows two
 * weeks' notice (reg 20(3)). Weekends and bank holidays are not open days. All dates are London
 * dates.
 */
final class ClosedDayRules {

    private static final int NOTICE_DAYS = 14;

    private ClosedDayRules() {}

    /**
     * Returns the errors in the closed days of a school or college.
     *
     * @return a finding for each error: a period that ends before it begins, or that is given twice
     */
    static List<Finding> findings(List<ClosedDays> sent) {
        List<Finding> wrong = new ArrayList<>();
        for (int line = 0; line < sent.size(); line++) {
            ClosedDays one = sent.get(line);
            Place place = Place.of("closed").line(line);
            if (one.lastDay().isBefore(one.firstDay())) {
                wrong.add(
                        new Finding(
                                place.field("lastDay"),
                                "order",
                                "The last day must not be before the first day."));
            } else if (sent.subList(0, line).stream().anyMatch(other -> overlap(one, other))) {
                wrong.add(new Finding(place, "given-twice", "Give each closed day once."));
            }
        }
        return wrong;
    }

    private static boolean overlap(ClosedDays one, ClosedDays other) {
        return !one.firstDay().isAfter(other.lastDay()) && !other.firstDay().isAfter(one.lastDay());
    }

    /**
     * Returns why a meeting cannot be set for a closed day. A meeting whose decision is in time
     * must move to an open day that is in time too, if there is one. A later meeting must move to
     * any open day within the twelve months. A meeting after the twelve months must be on an open
     * day.
     *
     * @param today London's date
     * @param meetBy the last day for a meeting whose decision is in time
     * @param dueBy the last day of the twelve months
     * @return the refusal; empty when the meeting can be set
     */
    static Optional<Refusal> refusal(
            LocalDate day,
            List<ClosedDays> closed,
            LocalDate today,
            LocalDate meetBy,
            LocalDate dueBy) {
        LocalDate noticed = today.plusDays(NOTICE_DAYS);
        LocalDate until = day.isAfter(meetBy) ? dueBy : meetBy;
        return closed.stream()
                .filter(days -> days.include(day))
                .min(Comparator.comparing(ClosedDays::firstDay))
                .filter(days -> day.isAfter(dueBy) || anyOpen(closed, noticed, until))
                .map(
                        days ->
                                Refusal.unprocessable(
                                        "meetingOn",
                                        days.closure() == Closure.INSET
                                                ? "inset-day"
                                                : "setting-closed",
                                        days.closure() == Closure.INSET
                                                ? "The school or college has a training day on that date. Choose another"
                                                        + " day."
                                                : "The school or college is closed from "
                                                        + days.firstDay()
                                                        + " to "
                                                        + days.lastDay()
                                                        + ". Choose another day."));
    }

    private static boolean anyOpen(List<ClosedDays> closed, LocalDate from, LocalDate until) {
        return !from.isAfter(until)
                && from.datesUntil(until.plusDays(1))
                        .filter(WorkingDays::includes)
                        .anyMatch(day -> closed.stream().noneMatch(days -> days.include(day)));
    }
}
