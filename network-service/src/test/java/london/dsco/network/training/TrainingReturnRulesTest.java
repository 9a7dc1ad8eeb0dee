package london.dsco.network.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Finding;
import org.junit.jupiter.api.Test;

class TrainingReturnRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final UUID COURSE = UUID.fromString("0199a0a0-0000-7000-8000-000000000745");

    @Test
    void acceptsCountsUpToTheHeadcount() {
        assertThat(codes(new Headcount(10, 10, 10, 10, 10), 10)).isEmpty();
        assertThat(codes(new Headcount(0, 0, 0, 0, 0), 0)).isEmpty();
    }

    @Test
    void refusesAnyCountAboveTheHeadcount() {
        assertThat(codes(new Headcount(10, 11, 11, 10, 11), 11))
                .containsExactly(
                        "above-the-head-count",
                        "above-the-head-count",
                        "above-the-head-count",
                        "above-the-head-count");
    }

    @Test
    void refusesMoreInductionsThanNewStarters() {
        assertThat(codes(new Headcount(10, 5, 2, 3, 1), 5))
                .containsExactly("above-the-new-starters");
    }

    @Test
    void refusesAQuarterThatHasNotBegun() {
        assertThat(
                        TrainingReturnRules.wrong(
                                new Headcount(1, 1, 0, 0, 0),
                                List.of(),
                                LocalDate.of(2027, 1, 1),
                                Set.of(),
                                TODAY))
                .extracting(Finding::code)
                .containsExactly("in-the-future");
    }

    @Test
    void refusesAnotherBoroughsCourseAndARepeatedOne() {
        CourseCompletions known = new CourseCompletions(COURSE, 1);
        CourseCompletions unknown = new CourseCompletions(UUID.randomUUID(), 1);

        assertThat(
                        TrainingReturnRules.wrong(
                                new Headcount(9, 1, 0, 0, 0),
                                List.of(known, known, unknown),
                                JULY,
                                Set.of(COURSE),
                                TODAY))
                .extracting(Finding::code)
                .containsExactly("twice", "unknown-course");
    }

    @Test
    void roundsHalfUpToOneDecimalAndHasNoPercentageOfZero() {
        assertThat(TrainingReturnRules.percent(1, 8)).contains(new BigDecimal("12.5"));
        assertThat(TrainingReturnRules.percent(2, 3)).contains(new BigDecimal("66.7"));
        assertThat(TrainingReturnRules.percent(0, 0)).isEmpty();
    }

    @Test
    void oneToFourPeopleAreTooFewToShow() {
        assertThat(TrainingReturnRules.isTooFew(0)).isFalse();
        assertThat(TrainingReturnRules.isTooFew(1)).isTrue();
        assertThat(TrainingReturnRules.isTooFew(4)).isTrue();
        assertThat(TrainingReturnRules.isTooFew(5)).isFalse();
    }

    private static List<String> codes(Headcount staff, int completed) {
        return TrainingReturnRules.wrong(
                        staff,
                        List.of(new CourseCompletions(COURSE, completed)),
                        JULY,
                        Set.of(COURSE),
                        TODAY)
                .stream()
                .map(Finding::code)
                .toList();
    }
}
