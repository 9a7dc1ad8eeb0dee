package london.dsco.advice.performance;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The text under the title of a chart. */
final class Caption {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Caption() {}

    /** Returns a caption such as: Advice dispatched from 1 April 2026 to 30 June 2026, by team. */
    static String of(
            Cohort cohort, LocalDate from, LocalDate to, Grouping grouping, Selection selection) {
        return cohort.words()
                + " from "
                + DAY.format(from)
                + " to "
                + DAY.format(to)
                + (selection == null ? "" : selection.words())
                + grouping.words();
    }
}
