package london.dsco.review.inpatient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import london.dsco.figures.Period;
import london.dsco.review.inpatient.DynamicSupport.Rating;
import london.dsco.review.inpatient.HospitalStay.Staffing;
import london.dsco.review.inpatient.IntervenorRequest.Progress;
import london.dsco.review.inpatient.TreatmentReview.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts on 24 November 2026, over the second quarter of the year. */
class InpatientFiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Period QUARTER =
            new Period(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30));

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static InpatientFigures figures(InpatientState... all) {
        return new InpatientFigures(List.of(all), QUARTER, TODAY);
    }

    private static InpatientState onRegister(String since, String removed, Rating rating) {
        return new InpatientState(
                new DynamicSupport(day(since), day(removed), rating), null, null, null);
    }

    private static HospitalStay stay(String admitted, String planned, String discharged) {
        return new HospitalStay(day(admitted), day(planned), day(discharged), null);
    }

    private static InpatientState inHospital(HospitalStay... stays) {
        return new InpatientState(null, List.of(stays), null, null);
    }

    private static InpatientState inHospitalWith(Staffing staffing) {
        return inHospital(new HospitalStay(day("2026-11-01"), null, null, staffing));
    }

    private static InpatientState reviewed(TreatmentReview... reviews) {
        return new InpatientState(null, null, List.of(reviews), null);
    }

    private static TreatmentReview review(Place place, String planned, String held) {
        return new TreatmentReview(TreatmentReview.Kind.CETR, place, day(planned), day(held));
    }

    private static InpatientState asked(Progress progress, String... days) {
        return new InpatientState(
                null,
                null,
                null,
                Arrays.stream(days)
                        .map(
                                text ->
                                        new IntervenorRequest(
                                                IntervenorRequest.Kind.SENIOR,
                                                day(text),
                                                progress,
                                                day(text)))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, ,           1", // from the day of the entry
        "2026-11-25, ,           0",
        "2026-01-01, 2026-11-25, 1",
        "2026-01-01, 2026-11-24, 0" // no longer on the day of the removal
    })
    void countsWhoIsOnTheRegisterToday(String since, String removed, int count) {
        InpatientFigures figures = figures(onRegister(since, removed, Rating.AMBER));

        assertThat(figures.onRegister(Rating.AMBER)).isEqualTo(count);
        assertThat(figures.onRegister(Rating.RED)).isZero();
        assertThat(figures.onRegister(Rating.GREEN)).isZero();
    }

    @Test
    void countsNobodyIfThereIsNoRecord() {
        InpatientFigures figures = figures(InpatientState.NOTHING);

        assertThat(figures.onRegister(Rating.RED)).isZero();
        assertThat(figures.inHospital()).isZero();
        assertThat(figures.medianDays()).isNull();
        assertThat(figures.medianDaysSoFar()).isNull();
        assertThat(figures.byStaffing()).isEmpty();
        assertThat(figures.reviewsOverdue()).isZero();
        assertThat(figures.waiting()).isZero();
    }

    @Test
    void countsThePresentStaysOnlyAmongThoseInHospital() {
        InpatientFigures figures =
                figures(
                        inHospital(stay("2026-01-01", "2026-02-01", "2026-03-01")),
                        inHospital(stay("2026-11-01", "2026-11-23", null)),
                        inHospital(stay("2026-11-01", "2026-11-24", null)),
                        inHospital(stay("2026-11-01", null, null)));

        assertThat(figures.inHospital()).isEqualTo(3);
        assertThat(figures.dischargePlanned()).isEqualTo(2);
        // A discharge planned for today is not delayed.
        assertThat(figures.dischargeDelayed()).isEqualTo(1);
    }

    @Test
    void countsTheKnownRatiosOfStaff() {
        InpatientFigures figures =
                figures(
                        inHospitalWith(Staffing.TWO_TO_ONE),
                        inHospitalWith(Staffing.TWO_TO_ONE),
                        inHospitalWith(Staffing.SHARED),
                        inHospitalWith(null));

        assertThat(figures.byStaffing())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(Staffing.TWO_TO_ONE, 2, Staffing.SHARED, 1));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, 0", "2026-04-01, 1", "2026-06-30, 1", "2026-07-01, 0"})
    void countsWhatHappenedFromTheFirstToTheLastDayOfThePeriod(String day, int count) {
        InpatientFigures figures =
                figures(
                        inHospital(stay(day, null, null)),
                        inHospital(stay("2025-01-01", null, day)),
                        reviewed(review(Place.COMMUNITY, null, day)),
                        asked(Progress.ENDED, day));

        assertThat(figures.admitted()).isEqualTo(count);
        assertThat(figures.discharged()).isEqualTo(count);
        assertThat(figures.held(Place.COMMUNITY)).isEqualTo(count);
        assertThat(figures.held(Place.INPATIENT)).isZero();
        assertThat(figures.requested()).isEqualTo(count);
    }

    /** A stay of n days ends n days after the admission, which does not count. */
    @ParameterizedTest
    @CsvSource({"7, 7", "'3 9', 3", "'9 3 5', 5", "'40 1 2 30', 2"})
    void takesTheLowerOfTheTwoInTheMiddleAsTheMedian(String lengths, int median) {
        List<InpatientState> ended = new ArrayList<>();
        List<InpatientState> open = new ArrayList<>();
        for (String length : lengths.split(" ")) {
            LocalDate end = day("2026-05-31");
            ended.add(
                    inHospital(
                            new HospitalStay(
                                    end.minusDays(Long.parseLong(length)), null, end, null)));
            open.add(
                    inHospital(
                            new HospitalStay(
                                    TODAY.minusDays(Long.parseLong(length)), null, null, null)));
        }

        assertThat(new InpatientFigures(ended, QUARTER, TODAY).medianDays()).isEqualTo(median);
        assertThat(new InpatientFigures(ended, QUARTER, TODAY).medianDaysSoFar()).isNull();
        assertThat(new InpatientFigures(open, QUARTER, TODAY).medianDaysSoFar()).isEqualTo(median);
        assertThat(new InpatientFigures(open, QUARTER, TODAY).medianDays()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, ,           1",
        "2026-11-24, ,           0", // it may still be held today
        "2026-11-23, 2026-11-24, 0",
        ",           2026-11-24, 0"
    })
    void countsATreatmentReviewAsOverdueFromTheDayAfterItWasPlanned(
            String planned, String held, int overdue) {
        assertThat(figures(reviewed(review(Place.INPATIENT, planned, held))).reviewsOverdue())
                .isEqualTo(overdue);
    }

    @Test
    void countsEachRequestThatNobodyHasAnsweredWheneverItWasMade() {
        InpatientFigures figures =
                figures(
                        asked(Progress.REQUESTED, "2025-01-01", "2026-05-01"),
                        asked(Progress.APPOINTED, "2026-05-01"),
                        asked(Progress.DECLINED, "2026-05-01"));

        assertThat(figures.waiting()).isEqualTo(2);
        assertThat(figures.requested()).isEqualTo(3);
    }

    @Test
    void showsEachNumberUnderItsOwnName() {
        InpatientFigures figures =
                figures(
                        onRegister("2026-01-01", null, Rating.RED),
                        onRegister("2026-01-01", null, Rating.RED),
                        onRegister("2026-01-01", null, Rating.GREEN),
                        inHospital(stay("2026-11-20", "2026-11-21", null)),
                        inHospital(stay("2026-04-01", null, "2026-04-11")),
                        reviewed(
                                review(Place.INPATIENT, null, "2026-05-01"),
                                review(Place.COMMUNITY, "2026-05-01", null)),
                        asked(Progress.REQUESTED, "2025-01-01"));

        assertThat(InpatientFiguresView.of(figures))
                .isEqualTo(
                        new InpatientFiguresView(
                                QUARTER.from(),
                                QUARTER.to(),
                                2, // red
                                0, // amber
                                1, // green
                                1, // in hospital
                                1, // of whom with a planned discharge
                                1, // which has passed
                                List.of(),
                                4, // days so far
                                1, // admitted in the quarter
                                1, // discharged in the quarter
                                10, // days of that stay
                                0, // reviews held in the community
                                1, // reviews held in hospital
                                1, // reviews overdue
                                0, // intervenors requested in the quarter
                                1)); // waited for
    }
}
