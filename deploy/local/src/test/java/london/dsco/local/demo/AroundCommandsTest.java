package london.dsco.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Involvement;
import org.junit.jupiter.api.Test;

/** The demonstration's families, screenings and panels fit the person's age and the role. */
class AroundCommandsTest {

    private static final LocalDate LAST = LocalDate.parse("2026-11-20");

    private final List<DemoCase> cases = new DemoStory(LAST, DemoSize.SMALL).cases();

    @Test
    void screensWithTheAuthorityForTheAge() {
        List<DemoCase> screened =
                cases.stream().filter(each -> each.child().isSixteen(each.panel())).toList();
        assertThat(screened).anyMatch(each -> each.child().isAdult(each.panel()));
        assertThat(screened).anyMatch(each -> !each.child().isAdult(each.panel()));
        for (DemoCase each : screened) {
            assertThat(AroundCommands.screening(each, each.panel()))
                    .containsEntry(
                            "authority",
                            each.child().isAdult(each.panel()) ? "DOLS_18" : "COURT_OF_PROTECTION");
        }
    }

    @Test
    void listsAssessmentsThatTheLawHasAtTheAge() {
        for (DemoCase each : cases) {
            boolean adult = each.child().isAdult(each.panel());
            assertThat(AroundCommands.assessments(each, each.panel()).toString())
                    .contains(adult ? "ADULT_NEEDS_S9" : "CHILD_IN_NEED_S17");
            assertThat(AroundCommands.keyWorker(each, each.panel()))
                    .containsEntry("chosenBy", adult ? "YOUNG_PERSON" : "PARENT_CARER");
        }
    }

    @Test
    void sendsSocialCaresPlanForTheChild() {
        List<DemoCase> looked =
                cases.stream().filter(each -> each.involvement() == Involvement.CLA).toList();
        assertThat(looked).isNotEmpty();
        for (DemoCase each : looked) {
            assertThat(AroundCommands.otherPlans(each, each.panel()).toString())
                    .contains("kind=CARE")
                    .doesNotContain("CARE_AND_SUPPORT");
        }
    }

    @Test
    void theDscoDecidesOnlyOnAssessmentAndModerationPanels() {
        assertThat(AroundCommands.panel(true, LAST))
                .containsEntry("type", "ASSESSMENT_MODERATION")
                .containsEntry("dscoCapacity", "DECISION_MAKER");
        assertThat(AroundCommands.panel(false, LAST))
                .containsEntry("dscoCapacity", "CONTRIBUTOR")
                .doesNotContainKey("decision");
    }
}
