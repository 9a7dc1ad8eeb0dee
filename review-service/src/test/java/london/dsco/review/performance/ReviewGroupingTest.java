package london.dsco.review.performance;

import static london.dsco.review.performance.Figures.review;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewGroupingTest {

    /** The review met on 31 March 2026 and was due on 7 April: two months, and two quarters. */
    @ParameterizedTest
    @CsvSource({
        "NONE,        MET, ALL",
        "MONTH,       MET, 2026-03",
        "MONTH,       DUE, 2026-04",
        "QUARTER,     MET, 2026-Q1",
        "QUARTER,     DUE, 2026-Q2",
        "INVOLVEMENT, MET, CIN",
        "TEAM,        MET, CWD-NORTH",
        "SETTING,     MET, 100049"
    })
    void putsAReviewInTheGroupOfTheDayThatTheCohortCounts(
            ReviewGrouping grouping, ReviewCohort cohort, String key) {
        ReviewFigure figure =
                review().metOn(LocalDate.of(2026, 3, 31)).of("CWD-NORTH", "100049").figure();

        assertThat(grouping.keyOf(figure, cohort)).isEqualTo(key);
    }

    @Test
    void putsReviewsWithoutATeamOrSettingInAGroupOfTheirOwn() {
        ReviewFigure figure = review().figure();

        assertThat(ReviewGrouping.TEAM.keyOf(figure, ReviewCohort.MET)).isEqualTo("NONE");
        assertThat(ReviewGrouping.SETTING.keyOf(figure, ReviewCohort.MET)).isEqualTo("NONE");
    }

    @Test
    void keepsGroupsThatSaySomethingAboutAChildFromRolesThatSeeOnlyClocks() {
        assertThat(Arrays.stream(ReviewGrouping.values()).filter(ReviewGrouping::isForEveryRole))
                .containsExactly(ReviewGrouping.NONE, ReviewGrouping.MONTH, ReviewGrouping.QUARTER);
    }

    @Test
    void namesTheGroupsInAChart() {
        assertThat(ReviewGrouping.NONE.words()).isEmpty();
        assertThat(ReviewGrouping.SETTING.words()).isEqualTo(", by setting");
    }
}
