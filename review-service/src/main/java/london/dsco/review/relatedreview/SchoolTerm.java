package london.dsco.review.relatedreview;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/**
 * A third of the school year. No law says when terms begin, and each school's authority sets its
 * own. The last day here is one that the term of every school has reached or passed: 31 December,
 * 31 March and 31 July.
 *
 * @param last the last month of the term
 */
record SchoolTerm(YearMonth last) {

    /** Returns the term that contains a day, or to which the holiday on that day belongs. */
    static SchoolTerm containing(LocalDate day) {
        Month end =
                day.getMonthValue() >= Month.SEPTEMBER.getValue()
                        ? Month.DECEMBER
                        : day.getMonthValue() <= Month.MARCH.getValue() ? Month.MARCH : Month.JULY;
        return new SchoolTerm(YearMonth.of(day.getYear(), end));
    }

    SchoolTerm next() {
        return containing(
                last.getMonth() == Month.JULY
                        ? last.atDay(1).plusMonths(2)
                        : last.atEndOfMonth().plusDays(1));
    }

    LocalDate lastDay() {
        return last.atEndOfMonth();
    }
}
