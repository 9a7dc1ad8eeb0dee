package london.dsco.review.termcalendar;

import static london.dsco.review.termcalendar.Term.Season.AUTUMN;
import static london.dsco.review.termcalendar.Term.Season.SUMMER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import london.dsco.domain.Finding;
import london.dsco.review.cycle.AcademicYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermRulesTest {

    private static final AcademicYear YEAR = new AcademicYear(2026);

    @ParameterizedTest
    @CsvSource({"2026-AUTUMN, 2026", "2027-SPRING, 2026", "2027-SUMMER, 2026"})
    void readsATermByItsCalendarYear(String code, int startYear) {
        Term term = Term.parse(code).orElseThrow();

        assertThat(term.year().startYear()).isEqualTo(startYear);
        assertThat(term.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2027", "2027-WINTER", "1999-SPRING", "2027-spring", "x2027-SPRING"})
    void readsNothingElseAsATerm(String code) {
        assertThat(Term.parse(code)).isEmpty();
    }

    @Test
    void anAutumnTermFollowsTheSummerOfTheYearBefore() {
        assertThat(new Term(YEAR, SUMMER).next()).isEqualTo(new Term(YEAR.plusYears(1), AUTUMN));
        assertThat(Term.parse("2026-AUTUMN").orElseThrow().next().code()).isEqualTo("2027-SPRING");
        assertThat(Term.parse("2027-SPRING").orElseThrow().next().code()).isEqualTo("2027-SUMMER");
    }

    @Test
    void theUsualDatesAreThoseOfASchoolYear() {
        assertThat(TermRules.findings(YEAR, TermRules.usual(YEAR))).isEmpty();
    }

    @Test
    void refusesATermThatBeginsBeforeThePreviousOneEnds() {
        assertThat(findings("2027-01-04", "2027-01-04", "2027-07-21")).containsExactly("order");
    }

    @Test
    void refusesATermThatEndsBeforeItBegins() {
        assertThat(findings("2026-09-01", "2027-01-04", "2027-07-21")).containsExactly("order");
    }

    @Test
    void refusesATermOfAnotherYear() {
        assertThat(findings("2026-12-18", "2027-01-04", "2027-09-01"))
                .containsExactly("another-year");
        assertThat(
                        TermRules.findings(
                                YEAR.plusYears(1), dates("2026-12-18", "2027-01-04", "2027-07-21")))
                .extracting(Finding::code)
                .contains("another-year");
    }

    private static Iterable<String> findings(String autumnTo, String springFrom, String summerTo) {
        return TermRules.findings(YEAR, dates(autumnTo, springFrom, summerTo)).stream()
                .map(Finding::code)
                .toList();
    }

    private static TermDates dates(String autumnTo, String springFrom, String summerTo) {
        return new TermDates(
                days("2026-09-02", autumnTo),
                days(springFrom, "2027-03-25"),
                days("2027-04-12", summerTo),
                false);
    }

    private static TermDays days(String from, String to) {
        return new TermDays(LocalDate.parse(from), LocalDate.parse(to));
    }
}
