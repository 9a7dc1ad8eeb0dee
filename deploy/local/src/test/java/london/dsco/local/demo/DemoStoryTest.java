package london.dsco.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class DemoStoryTest {

    private static final LocalDate LAST = LocalDate.parse("2026-11-20");

    private final DemoStory story = new DemoStory(LAST, DemoSize.SMALL);

    @Test
    void theSameDayTellsTheSameStory() {
        assertThat(new DemoStory(LAST, DemoSize.SMALL).steps()).isEqualTo(story.steps());
    }

    @Test
    void camdenFollowsTheShropshireStory() {
        List<DemoCase> before = dispatched(story.firstDay(), story.firstDay().plusMonths(8));
        List<DemoCase> after = dispatched(LAST.minusMonths(12), LAST);

        assertThat(share(before, request -> !request.late())).isBetween(0.70, 0.80);
        assertThat(share(after, request -> !request.late())).isBetween(0.96, 0.985);
        assertThat(share(before, DemoStoryTest::isGood)).isBetween(0.01, 0.04);
        assertThat(share(dispatched(LAST.minusMonths(6), LAST), DemoStoryTest::isGood))
                .isBetween(0.50, 0.60);
    }

    @Test
    void stepsComeInOrderAndNeverAfterTheLastDay() {
        List<DemoStep> steps = story.steps();

        assertThat(steps).isSortedAccordingTo(DemoStep.IN_ORDER);
        assertThat(steps.get(steps.size() - 1).day()).isBeforeOrEqualTo(LAST);
        assertThat(steps)
                .allSatisfy(
                        step ->
                                assertThat(step.day().getDayOfWeek())
                                        .isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    }

    @Test
    void theStepsOfACaseFollowOneAnother() {
        for (DemoCase request : story.cases()) {
            List<DemoStep> written = DemoScript.of(request);

            assertThat(written).isSortedAccordingTo(DemoStep.IN_ORDER);
            assertThat(new HashSet<>(written)).hasSameSizeAs(written);
        }
    }

    @Test
    void theEndFindsAdviceNewInWritingAndOverdueInEveryBorough() {
        for (DemoBorough borough : DemoBorough.values()) {
            List<DemoCase> open =
                    story.cases().stream()
                            .filter(request -> request.borough() == borough)
                            .filter(request -> request.dispatchedOn().isAfter(LAST))
                            .toList();

            assertThat(open).anyMatch(request -> request.panel().isAfter(LAST.minusDays(7)));
            assertThat(open).anyMatch(request -> request.receivedOn().plusDays(42).isBefore(LAST));
            assertThat(open).anyMatch(request -> request.receivedOn().plusDays(42).isAfter(LAST));
        }
    }

    @Test
    void everyChildHasAReferenceAndAValidPupilNumberOfItsOwn() {
        Set<String> references = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        for (DemoCase request : new DemoStory(LAST, DemoSize.LARGE).cases()) {
            references.add(request.child().childRef());
            numbers.add(request.child().upn());
            assertThat(request.child().upn()).matches("[A-HJ-NP-RT-Z]\\d{12}");
            assertThat(request.child().dateOfBirth())
                    .isBefore(request.receivedOn().minusYears(4).plusWeeks(1));
        }

        assertThat(references).hasSize(new DemoStory(LAST, DemoSize.LARGE).cases().size());
        assertThat(numbers).hasSameSizeAs(references);
        assertThat(DemoChild.upn(801, 0).substring(1)).isEqualTo("801200023000");
    }

    @Test
    void thePublishedCheckLetterComesOut() {
        // W202000023123 is a published example; its letter depends on the twelve digits alone.
        assertThat(DemoChild.letter("202000023123")).isEqualTo('W');
        assertThat(DemoChild.letter("801200001001")).isEqualTo('H');
    }

    private List<DemoCase> dispatched(LocalDate from, LocalDate to) {
        return story.cases().stream()
                .filter(request -> request.borough() == DemoBorough.CAMDEN)
                .filter(
                        request ->
                                !request.dispatchedOn().isBefore(from)
                                        && !request.dispatchedOn().isAfter(to))
                .toList();
    }

    private static boolean isGood(DemoCase request) {
        return request.grade() == DemoGrade.GOOD || request.grade() == DemoGrade.OUTSTANDING;
    }

    private static double share(List<DemoCase> cases, Predicate<DemoCase> which) {
        return (double) cases.stream().filter(which).count() / cases.size();
    }
}
