package london.dsco.review.performance;

import static london.dsco.review.performance.Figures.DUE;
import static london.dsco.review.performance.Figures.MET;
import static london.dsco.review.performance.Figures.review;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import london.dsco.figures.Chart;
import london.dsco.figures.Period;
import london.dsco.review.performance.ReviewPerformanceView.Group;
import london.dsco.review.performance.ReviewPerformanceView.Meetings;
import london.dsco.review.performance.ReviewPerformanceView.Share;
import org.junit.jupiter.api.Test;

/** What the table and the chart of the figures show, and how meetings of children are counted. */
class ReviewPerformanceViewTest {

    private static final Period MARCH =
            new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

    @Test
    void countsReviewsOfOneChildOnOneDayAsOneMeeting() {
        assertThat(Meetings.of(List.of(review().othersOn(MET).figure()), MARCH))
                .isEqualTo(new Meetings(1, 1, new BigDecimal("1.00")));
        assertThat(Meetings.of(List.of(review().othersOn(MET, MET.plusDays(7)).figure()), MARCH))
                .isEqualTo(new Meetings(2, 1, new BigDecimal("2.00")));
    }

    @Test
    void countsAnotherReviewOnlyOnADayOfThePeriod() {
        LocalDate first = LocalDate.of(2026, 3, 1);
        LocalDate last = LocalDate.of(2026, 3, 31);
        ReviewFigure figure =
                review().othersOn(first.minusDays(1), first, last, last.plusDays(1)).figure();

        assertThat(Meetings.of(List.of(figure), MARCH).meetings()).isEqualTo(3);
    }

    @Test
    void leavesOutAChildWhoseAnnualReviewDidNotMeet() {
        ReviewFigure unmet = review().metOn(null).othersOn(MET).figure();

        assertThat(Meetings.of(List.of(unmet), MARCH)).isEqualTo(new Meetings(0, 0, null));
    }

    /** Two annual reviews and another review on a third day are three meetings of one child. */
    @Test
    void countsAChildOnceHoweverManyAnnualReviewsTheyHad() {
        LocalDate later = MET.plusDays(20);
        ReviewFigure first = review().othersOn(MET.plusDays(3)).figure();
        ReviewFigure second = review().metOn(later).othersOn(MET.plusDays(3), MET).figure();

        assertThat(Meetings.of(List.of(first, second), MARCH))
                .isEqualTo(new Meetings(3, 1, new BigDecimal("3.00")));
    }

    /** Seven meetings of three children are 2.333… each. */
    @Test
    void roundsMeetingsPerChildToTwoPlaces() {
        List<ReviewFigure> reviews =
                List.of(
                        ofChild(1, MET.plusDays(1), MET.plusDays(2)),
                        ofChild(2, MET.plusDays(1), MET.plusDays(2)),
                        ofChild(3));

        assertThat(Meetings.of(reviews, MARCH))
                .isEqualTo(new Meetings(7, 3, new BigDecimal("2.33")));
    }

    @Test
    void aShareOfNothingHasNoPercentage() {
        assertThat(Share.of(ReviewMeasure.SOCIAL_CARE_INVITED, List.of()))
                .isEqualTo(new Share(ReviewMeasure.SOCIAL_CARE_INVITED, 0, 0, null));
    }

    /** One of three is 33.333… per cent. */
    @Test
    void aShareIsGivenToOneDecimalPlace() {
        List<ReviewFigure> reviews =
                List.of(
                        review().figure(),
                        review().metOn(DUE.plusDays(1)).figure(),
                        review().metOn(null).figure());

        assertThat(Share.of(ReviewMeasure.MEETING_IN_TIME, reviews))
                .isEqualTo(new Share(ReviewMeasure.MEETING_IN_TIME, 1, 3, new BigDecimal("33.3")));
    }

    @Test
    void theTableHasARowForTheReviewsEachShareAndTheMeetings() {
        Share share = new Share(ReviewMeasure.MEETING_IN_TIME, 9, 12, new BigDecimal("75.0"));
        Meetings meetings = new Meetings(15, 12, new BigDecimal("1.25"));

        assertThat(view(new Group("ALL", null, 12L, List.of(share), meetings)).table().rows())
                .containsExactly(
                        Arrays.asList("ALL", "REVIEWS", 12L, null, null, null),
                        Arrays.asList(
                                "ALL", "MEETING_IN_TIME", 9L, 12L, new BigDecimal("75.0"), null),
                        Arrays.asList("ALL", "MEETINGS_OF_CHILDREN", 15L, 12L, null, null));
    }

    /** A reader of the file must see that figures are hidden, and not that there were none. */
    @Test
    void aSuppressedGroupKeepsItsRowWithoutAnyFigure() {
        assertThat(view(new Group("2026-Q1", "c", null, null, null)).table().rows())
                .containsExactly(Arrays.asList("2026-Q1", "REVIEWS", null, null, null, "c"));
    }

    @Test
    void theChartSetsTheMeasureApartFromTheOthersAndFromHiddenFigures() {
        Share shown = new Share(ReviewMeasure.MEETING_IN_TIME, 9, 12, new BigDecimal("75.0"));
        Share none = new Share(ReviewMeasure.MEETING_IN_TIME, 0, 0, null);
        Share other = new Share(ReviewMeasure.ALIGNED, 6, 12, new BigDecimal("50.0"));

        Chart chart =
                view(
                                new Group("2026-01", null, 12L, List.of(other, shown), null),
                                new Group("2026-02", null, 0L, List.of(none), null),
                                new Group("2026-03", null, 12L, List.of(other), null),
                                new Group("2026-04", "c", null, null, null))
                        .chart();

        assertThat(chart.title()).isEqualTo("Meetings held in time");
        assertThat(chart.subtitle())
                .isEqualTo(
                        "Reviews with a meeting held from 1 March 2026 to 31 March 2026, by month");
        assertThat(chart.bars())
                .containsExactly(
                        new Chart.Bar("2026-01", new BigDecimal("75.0"), "9 of 12"),
                        new Chart.Bar("2026-02", null, "nothing to count"),
                        new Chart.Bar("2026-03", null, "suppressed"),
                        new Chart.Bar("2026-04", null, "suppressed"));
    }

    private static ReviewPerformanceView view(Group... groups) {
        return new ReviewPerformanceView(
                MARCH.from(),
                MARCH.to(),
                ReviewGrouping.MONTH,
                ReviewCohort.MET,
                ReviewMeasure.MEETING_IN_TIME,
                List.of(groups),
                List.of());
    }

    private static ReviewFigure ofChild(int number, LocalDate... others) {
        ReviewFigure one = review().othersOn(others).figure();
        return new ReviewFigure(
                new UUID(0, number),
                one.metOn(),
                one.meetBy(),
                one.afterLimit(),
                one.dueBy(),
                one.notifiedOn(),
                one.closed(),
                one.involvement(),
                one.team(),
                one.settingUrn(),
                one.socialCare(),
                one.report(),
                one.others(),
                one.today());
    }
}
