package london.dsco.review.inpatient;

import static london.dsco.review.inpatient.IntervenorRequest.Progress.REQUESTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import london.dsco.review.inpatient.DynamicSupport.Rating;
import london.dsco.review.inpatient.TreatmentReview.Kind;
import london.dsco.review.inpatient.TreatmentReview.Place;
import org.junit.jupiter.api.Test;

class InpatientRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final LocalDate BEFORE = TODAY.minusDays(30);

    @Test
    void acceptsAnEmptyAndAFullRecord() {
        assertThat(wrong(InpatientState.NOTHING)).isEmpty();
        assertThat(
                        wrong(
                                new InpatientState(
                                        new DynamicSupport(BEFORE, TODAY, Rating.AMBER),
                                        List.of(
                                                stay(BEFORE, null, TODAY),
                                                stay(TODAY, TOMORROW, null)),
                                        List.of(review(TOMORROW, null), review(BEFORE, TODAY)),
                                        List.of(request(BEFORE, TODAY)))))
                .isEmpty();
    }

    @Test
    void refusesARegisterEntryInTheFutureOrOutOfOrder() {
        assertThat(wrong(register(TOMORROW, null)))
                .containsExactly("/dynamicSupport/since in-the-future");
        assertThat(wrong(register(TODAY, BEFORE)))
                .containsExactly("/dynamicSupport/removedOn order");
    }

    @Test
    void refusesAStayThatHasNotBegunOrEndsBeforeItBegins() {
        assertThat(wrong(stays(stay(TOMORROW, null, null))))
                .containsExactly("/stays/0/admittedOn in-the-future");
        assertThat(wrong(stays(stay(TODAY, BEFORE, BEFORE))))
                .containsExactly(
                        "/stays/0/dischargePlannedOn order", "/stays/0/dischargedOn order");
        assertThat(wrong(stays(stay(BEFORE, null, TOMORROW))))
                .containsExactly("/stays/0/dischargedOn in-the-future");
    }

    @Test
    void refusesOverlappingStaysInAnyOrder() {
        HospitalStay open = stay(BEFORE, null, null);
        HospitalStay later = stay(TODAY, null, null);
        assertThat(wrong(stays(open, later))).containsExactly("/stays overlap");
        assertThat(wrong(stays(later, open))).containsExactly("/stays overlap");
        assertThat(wrong(stays(later, stay(BEFORE, null, TODAY)))).isEmpty();
        assertThat(wrong(stays(stay(BEFORE, null, TODAY), stay(BEFORE.plusDays(1), null, TODAY))))
                .containsExactly("/stays overlap");
    }

    @Test
    void refusesATreatmentReviewWithoutADayOrHeldInTheFuture() {
        assertThat(wrong(reviews(review(null, null))))
                .containsExactly("/treatmentReviews/0/plannedOn required");
        assertThat(wrong(reviews(review(TODAY, TODAY), review(null, TOMORROW))))
                .containsExactly("/treatmentReviews/1/heldOn in-the-future");
    }

    @Test
    void refusesARequestForAnIntervenorOutOfOrder() {
        assertThat(
                        wrong(
                                new InpatientState(
                                        null,
                                        null,
                                        null,
                                        List.of(
                                                request(TODAY, BEFORE),
                                                request(TOMORROW, TOMORROW)))))
                .containsExactly(
                        "/intervenorRequests/0/since order",
                        "/intervenorRequests/1/requestedOn in-the-future",
                        "/intervenorRequests/1/since in-the-future");
    }

    @Test
    void findsTheNextPlannedReviewAndDischarge() {
        var state =
                new InpatientState(
                        null,
                        List.of(stay(BEFORE, null, BEFORE), stay(BEFORE, TOMORROW, null)),
                        List.of(
                                review(BEFORE, null),
                                review(TOMORROW.plusDays(5), null),
                                review(TODAY, TODAY),
                                review(TOMORROW, null)),
                        null);
        assertThat(state.nextTreatmentReviewOn(TODAY)).contains(TOMORROW);
        assertThat(state.nextTreatmentReviewOn(TOMORROW)).contains(TOMORROW);
        assertThat(state.dischargePlannedOn()).contains(TOMORROW);
        assertThat(InpatientState.NOTHING.dischargePlannedOn()).isEmpty();
    }

    @Test
    void countsTheDaysOfAStayWithoutTheDayOfAdmission() {
        assertThat(stay(BEFORE, null, null).days(TODAY)).isEqualTo(30);
        assertThat(stay(BEFORE, null, BEFORE).days(TODAY)).isZero();
    }

    private static InpatientState register(LocalDate since, LocalDate removedOn) {
        return new InpatientState(
                new DynamicSupport(since, removedOn, Rating.RED), null, null, null);
    }

    private static InpatientState stays(HospitalStay... stays) {
        return new InpatientState(null, List.of(stays), null, null);
    }

    private static InpatientState reviews(TreatmentReview... reviews) {
        return new InpatientState(null, null, List.of(reviews), null);
    }

    private static HospitalStay stay(
            LocalDate admittedOn, LocalDate dischargePlannedOn, LocalDate dischargedOn) {
        return new HospitalStay(admittedOn, dischargePlannedOn, dischargedOn, null);
    }

    private static TreatmentReview review(LocalDate plannedOn, LocalDate heldOn) {
        return new TreatmentReview(Kind.CETR, Place.INPATIENT, plannedOn, heldOn);
    }

    private static IntervenorRequest request(LocalDate requestedOn, LocalDate since) {
        return new IntervenorRequest(IntervenorRequest.Kind.SENIOR, requestedOn, REQUESTED, since);
    }

    /** Returns each finding as its place and code. */
    private static List<String> wrong(InpatientState said) {
        return InpatientRules.findings(said, TODAY).stream()
                .map(
                        finding ->
                                finding.place().steps().stream()
                                                .map(step -> "/" + step)
                                                .collect(Collectors.joining())
                                        + " "
                                        + finding.code())
                .toList();
    }
}
