package london.dsco.review.invitation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import london.dsco.domain.BankHolidays;
import london.dsco.domain.Refusal;
import london.dsco.review.practitioner.DayAtWork;
import london.dsco.review.practitioner.PartOfDay;

/**
 * What may keep practitioners from a meeting: regional practice. The SEND Regulations 2014 (reg
 * 20(2)) say who is invited but not when they work, so a finding never prevents a meeting. A
 * meeting counts as a whole day here, so somebody who works half of it is reported with that half.
 * Days are London dates.
 */
final class AvailabilityRules {

    /** Somebody who is named for a review, and how much it needs them. */
    record Named(Invitee invitee, Presence presence, String username) {}

    private static final int MONTHS_AHEAD = 3;
    private static final int MOST_DAYS = 10;

    private AvailabilityRules() {}

    /**
     * @param on the day of the meeting
     * @param atWork the register's entry for that day, by user name; absent for anybody never
     *     registered
     * @param elsewhere user names of those invited to another review on that day
     * @return what may keep them away, in the order of the people; empty if nothing is known
     */
    static List<AvailabilityFinding> findings(
            List<Named> people,
            LocalDate on,
            Map<String, DayAtWork> atWork,
            Set<String> elsewhere) {
        List<AvailabilityFinding> found = new ArrayList<>();
        for (Named person : people) {
            DayAtWork day = atWork.get(person.username());
            if (day != null) {
                hindrance(day, on, found, person);
            }
            if (elsewhere.contains(person.username())) {
                found.add(
                        finding(
                                person,
                                Hindrance.OTHER_REVIEW,
                                "They have been invited to another review on this day."));
            }
        }
        return List.copyOf(found);
    }

    /**
     * Returns why the availability of colleagues on a day may not be shown. A meeting is planned
     * between today and the end of the review's twelve months, or later once these have ended. In
     * both cases it is planned at most three months ahead, by when invitations are out. Showing
     * more would give a calendar of a colleague's leave (data minimisation, UK GDPR art 5(1)(c)).
     *
     * @param dueBy the last day of the review
     * @param today London's date
     * @return empty if the review can be planned for that day
     */
    static Optional<Refusal> dayRefusal(LocalDate on, LocalDate dueBy, LocalDate today) {
        if (on.isBefore(today)) {
            return Optional.of(refusal("in-the-past", "Choose today's date or a later one."));
        }
        LocalDate ahead = today.plusMonths(MONTHS_AHEAD);
        LocalDate last = dueBy.isBefore(today) || dueBy.isAfter(ahead) ? ahead : dueBy;
        return on.isAfter(last)
                ? Optional.of(refusal("too-far-ahead", "Choose a day up to " + last + "."))
                : Optional.empty();
    }

    /**
     * Returns why the availability on one more day may not be shown. Planning a meeting means
     * comparing a few days. Asking day by day would reveal the calendar that {@link #dayRefusal}
     * protects.
     *
     * @param days the number of days, this one included, that the asker asked about one person
     *     within seven days, over all reviews; the day of a meeting that is set does not count
     * @return empty for up to ten
     */
    static Optional<Refusal> countRefusal(int days) {
        return days > MOST_DAYS
                ? Optional.of(
                        refusal(
                                "too-many-days",
                                "Within seven days, you have asked about ten other days for somebody in"
                                        + " this review. Choose one of those, or ask again later."))
                : Optional.empty();
    }

    private static Refusal refusal(String code, String explanation) {
        return Refusal.wrongParameter("on", code, explanation);
    }

    private static void hindrance(
            DayAtWork day, LocalDate on, List<AvailabilityFinding> found, Named person) {
        if (day.left()) {
            found.add(finding(person, Hindrance.LEFT, "They have left. Name somebody else."));
        } else if (day.away()) {
            found.add(finding(person, Hindrance.ON_LEAVE, "They are away on this day."));
        } else if (day.patternKnown() && (day.part().isEmpty() || BankHolidays.includes(on))) {
            found.add(finding(person, Hindrance.NOT_WORKING, "They do not work on this day."));
        } else if (day.worked() == PartOfDay.MORNING) {
            found.add(
                    finding(
                            person,
                            Hindrance.MORNING_ONLY,
                            "They work only in the morning on this day."));
        } else if (day.worked() == PartOfDay.AFTERNOON) {
            found.add(
                    finding(
                            person,
                            Hindrance.AFTERNOON_ONLY,
                            "They work only in the afternoon on this day."));
        }
    }

    private static AvailabilityFinding finding(Named person, Hindrance code, String detail) {
        return new AvailabilityFinding(
                person.invitee(), person.presence(), person.username(), code, detail);
    }
}
