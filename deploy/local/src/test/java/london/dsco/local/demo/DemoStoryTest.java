package london.dsco.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import london.dsco.domain.Borough;
import london.dsco.domain.Involvement;
import org.junit.jupiter.api.Test;

class DemoStoryTest {

    private static final LocalDate LAST = LocalDate.parse("2026-11-20");

    private final DemoStory story = new DemoStory(LAST, DemoSize.SMALL);

    @Test
    void theSameDayGivesTheSameStory() {
        assertThat(new DemoStory(LAST, DemoSize.SMALL).steps()).isEqualTo(story.steps());
    }

    @Test
    void camdenFollowsTheShropshireFigures() {
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
    void includesEveryBoroughWithFewCasesInTheCity() {
        assertThat(cases(Borough.CAMDEN)).hasSizeBetween(120, 200);
        assertThat(cases(Borough.CITY_OF_LONDON)).hasSizeBetween(3, 6);
        for (Borough borough : Borough.values()) {
            assertThat(cases(borough)).as(borough.displayName()).isNotEmpty();
        }
        assertThat(story.cases()).hasSizeBetween(700, 850);
    }

    @Test
    void namesSection31OnlyIfAnotherBoroughAsks() {
        List<DemoCase> asked =
                story.cases().stream()
                        .filter(request -> request.legalBasis().equals("REG8_S31"))
                        .toList();

        assertThat(asked)
                .isNotEmpty()
                .allSatisfy(
                        request -> {
                            assertThat(request.askedBy()).isPresent();
                            assertThat(request.askedBy())
                                    .isNotEqualTo(Optional.of(request.borough().borough()));
                            assertThat(request.involvement()).isEqualTo(Involvement.CLA);
                        });
    }

    @Test
    void hasEveryInvolvementAndOnlyAdultsInAdultCare() {
        Set<Involvement> told = EnumSet.noneOf(Involvement.class);
        for (DemoCase request : cases(Borough.CAMDEN)) {
            told.add(request.involvement());
            assertThat(request.involvement() == Involvement.ADULT_CARE)
                    .isEqualTo(request.child().isAdult(request.panel()));
        }

        assertThat(told).containsExactlyInAnyOrder(Involvement.values());
        assertThat(cases(Borough.CAMDEN))
                .anyMatch(request -> request.kind().equals("REASSESSMENT"))
                .anyMatch(
                        request ->
                                request.child()
                                        .dateOfBirth()
                                        .isBefore(request.panel().minusYears(16)));
    }

    @Test
    void endsEachReassessmentWithAPlanButNoRequestOfAnotherBorough() {
        assertThat(story.cases())
                .filteredOn(request -> request.kind().equals("REASSESSMENT"))
                .filteredOn(request -> request.askedBy().isEmpty())
                .allMatch(DemoCase::getsPlan);
        assertThat(story.cases())
                .filteredOn(request -> request.askedBy().isPresent())
                .noneMatch(DemoCase::getsPlan);
    }

    @Test
    void consultsBothAuthorsOfTheLargerBoroughsAfterAdviceToCompareWith() {
        for (Borough borough : List.of(Borough.CAMDEN, Borough.ISLINGTON, Borough.HACKNEY)) {
            List<DemoCase> all = cases(borough);
            List<DemoCase> consulted =
                    all.stream().filter(ConsultationCommands::isTakenUp).toList();

            assertThat(consulted.stream().map(DemoCase::author).distinct()).hasSize(2);
            assertThat(all.subList(0, 20)).noneMatch(ConsultationCommands::isTakenUp);
            assertThat(all).anyMatch(ConsultationCommands::isDeclined);
            assertThat(consulted).noneMatch(ConsultationCommands::isDeclined);
        }
    }

    @Test
    void handsCasesFromOneAuthorToTheOther() {
        assertThat(cases(Borough.CAMDEN))
                .filteredOn(DemoCase::isHandedOver)
                .isNotEmpty()
                .allSatisfy(
                        request -> {
                            assertThat(request.otherAuthor()).isNotEqualTo(request.author());
                            assertThat(request.otherManager()).isNotEqualTo(request.manager());
                        });
    }

    @Test
    void makesThePlansOfMostChildrenInALastYearFinalForTheirTransfer() {
        List<DemoCase> last =
                story.cases().stream()
                        .filter(request -> List.of(6, 11).contains(request.child().year(LAST)))
                        .toList();

        assertThat(share(last, request -> isFinal(request, LAST))).isBetween(0.6, 0.95);
        assertThat(story.cases())
                .filteredOn(request -> request.child().year(LAST) == 7)
                .noneMatch(request -> isFinal(request, LAST));
    }

    private static boolean isFinal(DemoCase request, LocalDate day) {
        return ReviewCommands.transferFinalOn(request, day).isPresent();
    }

    @Test
    void correctsAFewAfterDispatchAndBeforeTheDecision() {
        List<DemoCase> corrected = story.cases().stream().filter(DemoCase::isCorrected).toList();

        assertThat(corrected).isNotEmpty();
        for (DemoCase request : corrected) {
            List<DemoAction> actions =
                    DemoScript.of(request).stream().map(DemoStep::action).toList();
            assertThat(actions)
                    .containsSubsequence(
                            DemoAction.DISPATCH,
                            DemoAction.ASK_CORRECTION,
                            DemoAction.DISPATCH_CORRECTION);
            assertThat(DemoScript.decision(request)).isAfter(request.dispatchedOn().plusDays(6));
        }
    }

    @Test
    void excusesOnlyChildrensCases() {
        assertThat(story.cases())
                .filteredOn(DemoCase::excused)
                .isNotEmpty()
                .allSatisfy(
                        request ->
                                assertThat(request.child().dateOfBirth())
                                        .isAfter(request.panel().minusYears(16)));
    }

    @Test
    void endsWithNewUnfinishedAndOverdueAdviceInTheLargerBoroughs() {
        for (Borough borough : List.of(Borough.CAMDEN, Borough.ISLINGTON, Borough.HACKNEY)) {
            List<DemoCase> open =
                    cases(borough).stream()
                            .filter(request -> request.dispatchedOn().isAfter(LAST))
                            .toList();

            assertThat(open).anyMatch(request -> request.panel().isAfter(LAST.minusDays(7)));
            assertThat(open).anyMatch(request -> request.panel().plusDays(42).isBefore(LAST));
            assertThat(open).anyMatch(request -> request.panel().plusDays(42).isAfter(LAST));
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
                    .isBefore(request.panel().minusYears(4).plusWeeks(1));
        }

        assertThat(references).hasSize(new DemoStory(LAST, DemoSize.LARGE).cases().size());
        assertThat(numbers).hasSameSizeAs(references);
        assertThat(DemoChild.upn(801, 0).substring(1)).isEqualTo("801200023000");
    }

    @Test
    void givesThePublishedCheckLetter() {
        // W202000023123 is a published example; its letter depends only on the twelve digits.
        assertThat(DemoChild.letter("202000023123")).isEqualTo('W');
        assertThat(DemoChild.letter("801200001001")).isEqualTo('H');
    }

    private List<DemoCase> dispatched(LocalDate from, LocalDate to) {
        return cases(Borough.CAMDEN).stream()
                .filter(
                        request ->
                                !request.dispatchedOn().isBefore(from)
                                        && !request.dispatchedOn().isAfter(to))
                .toList();
    }

    private List<DemoCase> cases(Borough borough) {
        return story.cases().stream()
                .filter(request -> request.borough().borough() == borough)
                .toList();
    }

    private static boolean isGood(DemoCase request) {
        return request.grade() == DemoGrade.GOOD || request.grade() == DemoGrade.OUTSTANDING;
    }

    private static double share(List<DemoCase> cases, Predicate<DemoCase> which) {
        return (double) cases.stream().filter(which).count() / cases.size();
    }
}
