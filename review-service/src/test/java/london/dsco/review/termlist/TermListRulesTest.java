package london.dsco.review.termlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Involvement;
import london.dsco.review.cycle.CycleState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TermListRulesTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2027, 4, 11);

    @Test
    void aListIsDueTwoWeeksBeforeTheTerm() {
        assertThat(TermListRules.listBy(LocalDate.of(2027, 1, 4))).isEqualTo("2026-12-21");
    }

    @Test
    void aReviewIsInTheListUntilTheDayBeforeTheNextTerm() {
        assertThat(TermListRules.isDue(LAST_DAY, LAST_DAY)).isTrue();
        assertThat(TermListRules.isDue(LAST_DAY.plusDays(1), LAST_DAY)).isFalse();
        assertThat(TermListRules.isDue(LAST_DAY.minusYears(1), LAST_DAY)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-31, 2027-01-31",
        "2027-01-04, 2027-01-04",
        "2027-01-03, 2027-01-04",
        "2025-06-30, 2027-01-04"
    })
    void aReviewIsAssessedOnItsLastDayOrOnTheFirstDayOfTheTermIfThatHasPassed(
            LocalDate meetBy, LocalDate on) {
        assertThat(TermListRules.lookedAtOn(meetBy, LocalDate.of(2027, 1, 4))).isEqualTo(on);
    }

    @ParameterizedTest
    @EnumSource(Involvement.class)
    void theSocialWorkerOfAChildWithAProtectionPlanMustAttend(Involvement involvement) {
        assertThat(TermListRules.mustAttend(involvement)).isEqualTo(involvement == Involvement.CP);
    }

    @Test
    void prefixesAReferenceThatASpreadsheetWouldCompute() {
        String text = TermListCsv.text(list("=HYPERLINK(1)"));

        assertThat(text.lines()).hasSize(2);
        assertThat(text).contains(",EHCP-1,'=HYPERLINK(1),,RUNNING,").endsWith("\r\n");
        assertThat(Arrays.asList(text.lines().findFirst().orElseThrow().split(",")))
                .startsWith("reviewId", "planRef")
                .endsWith("practitioners", "allocated");
    }

    private static TermListView list(String childRef) {
        return new TermListView(
                "2027-SPRING",
                LAST_DAY,
                LAST_DAY,
                LAST_DAY,
                TermListRules.CITATION,
                List.of(
                        new ListedReviewView(
                                new UUID(0, 1),
                                "EHCP-1",
                                childRef,
                                null,
                                CycleState.RUNNING,
                                LAST_DAY,
                                LAST_DAY,
                                LAST_DAY,
                                null,
                                null,
                                false,
                                false,
                                null,
                                null,
                                null)));
    }
}
