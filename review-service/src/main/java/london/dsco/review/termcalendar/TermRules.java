package london.dsco.review.termcalendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import london.dsco.review.cycle.AcademicYear;

/**
 * Valid dates for the terms of a school year, and the usual ones. The authority or the governing
 * body sets a maintained school's dates (Education Act 2002 s 32); other settings largely follow
 * them. All dates are London dates.
 */
final class TermRules {

    private TermRules() {}

    /**
     * Returns the dates used until a borough records its own. They begin on the earliest day on
     * which a term begins in London, so that a list based on them is early rather than late.
     */
    static TermDates usual(AcademicYear year) {
        return new TermDates(
                days(year.startYear(), Month.SEPTEMBER, 1, Month.DECEMBER, 20),
                days(year.endYear(), Month.JANUARY, 3, Month.MARCH, 31),
                days(year.endYear(), Month.APRIL, 8, Month.JULY, 23),
                true);
    }

    private static TermDays days(int year, Month first, int on, Month last, int until) {
        return new TermDays(LocalDate.of(year, first, on), LocalDate.of(year, last, until));
    }

    /**
     * Returns the errors in the dates of a year.
     *
     * @return every finding by its place; empty when each term lies in its part of the school year,
     *     ends after it begins and begins after the previous one ends
     */
    static List<Finding> findings(AcademicYear year, TermDates sent) {
        List<Finding> wrong = new ArrayList<>();
        LocalDate before = LocalDate.of(year.startYear(), Month.AUGUST, 15);
        for (Term.Season season : Term.Season.values()) {
            TermDays term = sent.of(season);
            String place = season.name().toLowerCase(Locale.ROOT);
            if (term.lastDay().isBefore(term.firstDay())) {
                wrong.add(
                        new Finding(
                                Place.of(place, "lastDay"),
                                "order",
                                "The last day must not be before the first day."));
            }
            if (!term.firstDay().isAfter(before)) {
                wrong.add(
                        new Finding(
                                Place.of(place, "firstDay"),
                                "order",
                                "The first day must be after " + before + "."));
            }
            if (term.firstDay().getYear() != usual(year).of(season).firstDay().getYear()) {
                wrong.add(
                        new Finding(
                                Place.of(place, "firstDay"),
                                "another-year",
                                "The first day must be in the calendar year of this term."));
            }
            before = term.lastDay();
        }
        if (before.isAfter(LocalDate.of(year.endYear(), Month.AUGUST, 31))) {
            wrong.add(
                    new Finding(
                            Place.of("summer", "lastDay"),
                            "another-year",
                            "The last day must be in this school year."));
        }
        return wrong;
    }
}
