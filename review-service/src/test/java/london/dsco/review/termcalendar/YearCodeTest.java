package london.dsco.review.termcalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import london.dsco.domain.RefusedException;
import london.dsco.review.cycle.AcademicYear;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearCodeTest {

    @ParameterizedTest
    @CsvSource({"2026, 2026-27", "2008, 2008-09", "2099, 2099-00"})
    void namesASchoolYearByItsTwoCalendarYears(int startYear, String code) {
        AcademicYear year = new AcademicYear(startYear);

        assertThat(YearCode.of(year)).isEqualTo(code);
        assertThat(YearCode.read(code)).isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-26", "2026-28", "2026-25"})
    void knowsNoYearWhoseHalvesDoNotFollowEachOther(String code) {
        assertThatThrownBy(() -> YearCode.read(code)).isInstanceOf(RefusedException.class);
    }
}
