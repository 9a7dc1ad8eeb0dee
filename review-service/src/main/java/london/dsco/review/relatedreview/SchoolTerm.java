package london.dsco.review.relatedreview;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/**
 * A third of the school year. No law says when terms begin, and each school's authority sets its
 * own, so the last day here is one that every school's term of that name has passed or reached: 31
 * December, 31 March and 31 July.
 *
 * @param last the month with which it ends
 */
record SchoolTerm(YearMonth last) {

    /** The term that a day is in, or that the holiday of the day belongs to. */
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
