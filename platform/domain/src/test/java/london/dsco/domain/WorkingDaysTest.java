package london.dsco.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    /**
     * Counted on the calendar: s17 assessments take 45 working days, a first review of a child who
     * is looked after 20, a conference 15, a personal education plan 10.
     */
    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 45, 2026-11-03",
        "2026-11-23, 45, 2027-01-28", // without 25 and 28 December and 1 January
        "2026-12-01, 20, 2026-12-31",
        "2026-12-18, 10, 2027-01-06",
        "2026-04-27, 15, 2026-05-19", // without 4 May
        "2027-12-24, 1,  2027-12-29", // Christmas and Boxing Day are at a weekend
        "2026-11-28, 1,  2026-11-30" // from a Saturday
    })
    void theTermOfAnAssessmentLeavesOutWeekendsAndHolidays(
            LocalDate from, int days, LocalDate last) {
        assertThat(WorkingDays.after(from, days)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27, 2026-11-27, 2026-11-30",
        "2026-11-28, 2026-11-27, 2026-11-30",
        "2026-11-29, 2026-11-27, 2026-11-30",
        "2026-08-31, 2026-08-28, 2026-09-01",
        "2027-01-01, 2026-12-31, 2027-01-04"
    })
    void aDayOffHasAWorkingDayOnEachSide(LocalDate day, LocalDate onOrBefore, LocalDate next) {
        assertThat(WorkingDays.onOrBefore(day)).isEqualTo(onOrBefore);
        assertThat(WorkingDays.nextAfter(day)).isEqualTo(next);
    }
}
