package london.dsco.advice.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.List;
import java.util.stream.Stream;
import london.dsco.advice.clock.ClockRules;
import london.dsco.advice.guidance.RegionalItem.Published;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** The shipped guidance follows the rules for a borough's own. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RegionalItemsTest {

    @Inject RegionalItems regional;
    @Inject Validator validator;

    @Test
    void everyEditionFollowsTheRules() {
        assertThat(regional.all()).hasSize(9);
        for (RegionalItem item : regional.all()) {
            for (Published published : item.editions()) {
                Edition edition = published.edition();
                var asSent =
                        new PublishGuidance(
                                item.kind(),
                                edition.title(),
                                edition.audience(),
                                edition.text(),
                                edition.sources(),
                                edition.steps());
                assertThat(validator.validate(asSent)).as(item.key()).isEmpty();
                assertThat(EditionRules.findings(item.kind(), edition)).as(item.key()).isEmpty();
                assertThat(edition.sources()).as(item.key()).isNotEmpty();
            }
        }
    }

    @Test
    void namesTheLegalClocksOfAdviceWithTheirSources() {
        List<StepClock> clocks =
                steps("advice-from-receipt-to-dispatch")
                        .map(ProcessStep::clock)
                        .filter(clock -> clock != null)
                        .toList();
        assertThat(clocks)
                .extracting(StepClock::within)
                .containsExactly(
                        ClockRules.SENDR_2014.remindAfterDays(),
                        ClockRules.SENDR_2014.dueAfterDays(),
                        16,
                        20);
        assertThat(clocks)
                .extracting(StepClock::unit)
                .containsExactly(
                        StepClock.Unit.DAYS,
                        StepClock.Unit.DAYS,
                        StepClock.Unit.WEEKS,
                        StepClock.Unit.WEEKS);
        assertThat(clocks.stream().skip(1).map(StepClock::citation))
                .satisfiesExactly(
                        six -> assertThat(six).contains("9.52", "regulation 8(1)"),
                        sixteen -> assertThat(sixteen).contains("regulation 10(1)"),
                        twenty -> assertThat(twenty).contains("regulation 13(2)"));
        assertThat(clocks.get(0).citation()).contains("not law");
    }

    /** A case is cited beside the two Acts, and what is not law says so. */
    @Test
    void describesEligibilityByNeedWithTheLawAndTheProposals() {
        assertThat(regional.all())
                .filteredOn(item -> item.key().equals("eligibility-by-need"))
                .singleElement()
                .satisfies(
                        item -> {
                            Edition edition = item.editions().get(0).edition();
                            assertThat(edition.text()).contains("This is not law.");
                            assertThat(edition.sources())
                                    .extracting(source -> source.title())
                                    .anyMatch(title -> title.contains("Children Act 1989"))
                                    .anyMatch(title -> title.contains("Sick and Disabled"))
                                    .anyMatch(title -> title.contains("EWHC 458"))
                                    .anyMatch(title -> title.contains("Law Commission"));
                        });
    }

    /** Early help, the child at the centre, and participation by age, each with its basis. */
    @Test
    void describesHowChildrenTakePartByAgeAndTheReview() {
        assertThat(text("child-at-the-centre"))
                .contains(
                        "Early help is better.",
                        "Under five.",
                        "Five to ten.",
                        "Eleven to fifteen.",
                        "Sixteen and over.",
                        "The ages are practice.",
                        "The review is no law.");
        assertThat(sources("child-at-the-centre"))
                .anyMatch(url -> url.contains("munro-review"))
                .anyMatch(url -> url.endsWith("/2014/6/section/19"))
                .anyMatch(url -> url.endsWith("/1989/41/section/1"))
                .anyMatch(url -> url.contains("convention-rights-child"));
    }

    @Test
    void leadsFromEarlyHelpToAPlanAndBack() {
        assertThat(steps("early-help-and-plans").filter(step -> step.id().equals("advise")))
                .singleElement()
                .satisfies(
                        advise ->
                                assertThat(advise.next())
                                        .extracting(NextStep::stepId)
                                        .containsExactly("plan", "review"));
    }

    /**
     * The map leads to the same results as {@code LibertyRules}: no authority is missing, and no
     * parent.
     */
    @Test
    void leadsAScreeningToEachAuthorityInTheLaw() {
        assertThat(steps("screening-capacity-and-liberty").map(ProcessStep::id))
                .contains("refer-court", "refer-safeguards", "refer-high-court");
        assertThat(
                        steps("screening-capacity-and-liberty")
                                .filter(step -> step.id().equals("young")))
                .singleElement()
                .satisfies(
                        young ->
                                assertThat(young.next())
                                        .extracting(NextStep::stepId)
                                        .containsExactly("record", "refer-high-court"));
        assertThat(text("short-read-liberty"))
                .contains("[2019] UKSC 42", "[2021] UKSC 35", "section 25", "are not in force");
        assertThat(text("short-read-capacity")).contains("section 2(5)", "section 1");
    }

    /** Cheshire West was overruled, so no text may give its test as the law. */
    @Test
    void saysThatTheTestOfADeprivationOfLibertyChanged() {
        for (String key : List.of("short-read-liberty", "screening-capacity-and-liberty")) {
            assertThat(text(key)).as(key).contains("[2026] UKSC 16", "lawyers");
            assertThat(sources(key))
                    .as(key)
                    .contains("https://caselaw.nationalarchives.gov.uk/uksc/2026/16")
                    .anyMatch(url -> url.contains("/ukpga/1989/41/"));
        }
        assertThat(text("short-read-liberty")).contains("overruled Cheshire West");
        assertThat(
                        steps("screening-capacity-and-liberty")
                                .filter(step -> step.id().equals("restricted"))
                                .flatMap(step -> step.next().stream()))
                .extracting(NextStep::stepId)
                .containsExactly("record", "ask-test");
        assertThat(text("short-read-capacity")).contains("[2026] UKSC 16");
    }

    private Stream<String> sources(String key) {
        return regional.all().stream()
                .filter(item -> item.key().equals(key))
                .flatMap(item -> item.newest().edition().sources().stream())
                .map(Source::url);
    }

    private String text(String key) {
        return regional.all().stream()
                .filter(item -> item.key().equals(key))
                .map(item -> item.newest().edition().text())
                .findFirst()
                .orElseThrow();
    }

    private Stream<ProcessStep> steps(String key) {
        return regional.all().stream()
                .filter(item -> item.key().equals(key))
                .flatMap(item -> item.newest().edition().steps().stream());
    }
}
