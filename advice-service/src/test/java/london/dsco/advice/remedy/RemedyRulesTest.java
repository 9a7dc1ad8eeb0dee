package london.dsco.advice.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemedyRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private static List<String> ended(RemedyType type, RemedyOutcome outcome, LocalDate on) {
        return RemedyRules.endingFindings(type, TODAY.minusDays(10), outcome, on, TODAY).stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void beginsTodayOrEarlier() {
        assertThat(RemedyRules.openingFinding(TODAY, TODAY)).isEmpty();
        assertThat(RemedyRules.openingFinding(TODAY.plusDays(1), TODAY).orElseThrow().code())
                .isEqualTo("in-the-future");
    }

    @ParameterizedTest(name = "{1} of {0}: {2}")
    @CsvSource({
        "COMPLAINT, UPHELD, true",
        "LGSCO, PARTLY_UPHELD, true",
        "JUDICIAL_REVIEW, NOT_UPHELD, true",
        "TRIBUNAL, AGREED, true",
        "TRIBUNAL, NOT_AGREED, false",
        "MEDIATION, UPHELD, false",
        "MEDIATION, AGREED, true",
        "MEDIATION, NOT_AGREED, true",
        "DISAGREEMENT_RESOLUTION, NOT_UPHELD, false",
        "DISAGREEMENT_RESOLUTION, WITHDRAWN, true"
    })
    void endsOnlyAsARemedyOfItsTypeCan(RemedyType type, RemedyOutcome outcome, boolean fits) {
        assertThat(ended(type, outcome, TODAY).isEmpty()).isEqualTo(fits);
    }

    @Test
    void endsBetweenItsBeginningAndToday() {
        RemedyType type = RemedyType.COMPLAINT;
        RemedyOutcome outcome = RemedyOutcome.UPHELD;
        assertThat(ended(type, outcome, TODAY.minusDays(10))).isEmpty();
        assertThat(ended(type, outcome, TODAY.minusDays(11))).containsExactly("before-opened");
        assertThat(ended(type, outcome, TODAY.plusDays(1))).containsExactly("in-the-future");
    }
}
