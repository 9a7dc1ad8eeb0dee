package london.dsco.network.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Role;
import london.dsco.network.Actors;
import london.dsco.network.paper.Words;
import org.junit.jupiter.api.Test;

/** By which words search finds what a borough learnt. */
class InspectionLearningTest {

    private static final LocalDate INSPECTED = LocalDate.of(2025, 3, 14);

    /** What changed, and what made the difference, is what the next borough looks for. */
    @Test
    void isFoundByWhatCameOfThePlanAndByWhatInspectorsSaidWhenTheyReturned() {
        assertThat(words(plan("Families were told sooner"), again("A weekly meeting")).rest())
                .isEqualTo(
                        """
                        Five case files
                        Write to every social worker
                        Late advice
                        Track each request
                        Families were told sooner
                        Effective action
                        Advice in time
                        Transitions
                        A weekly meeting\
                        """);
    }

    @Test
    void isFoundWhileNobodyKnowsWhatChanged() {
        assertThat(words(plan(null), again(null)).rest())
                .doesNotContain("null")
                .contains("Track each request\nEffective action")
                .endsWith("Transitions");
        assertThat(words(null, null).rest().lines())
                .containsExactly("Five case files", "Write to every social worker");
    }

    @Test
    void isNotFoundByWhoActs() {
        Words words = words(plan(null), again(null));

        assertThat(String.join("\n", words.title(), words.body(), words.rest()))
                .doesNotContain("Head of service");
    }

    /** It has no title of its own, and its excerpts are what inspectors found. */
    @Test
    void itsOutcomeIsItsTitleAndTheFindingsAreItsText() {
        Words words = words(null, null);

        assertThat(words.title()).isEqualTo("Inconsistent experiences");
        assertThat(words.body()).isEqualTo("Joint work\nTimeliness");
        assertThat(words.tags()).containsExactly("AREA_SEND");
        assertThat(words.lists().type()).isEqualTo("AREA_SEND");
        assertThat(words.on()).isEqualTo(Actors.TODAY);
    }

    private static Words words(FollowUp plan, Reinspection again) {
        InspectionLearning.Said said =
                new InspectionLearning.Said(
                        Framework.AREA_SEND,
                        INSPECTED,
                        "Inconsistent experiences",
                        null,
                        List.of("Joint work"),
                        List.of("Timeliness"),
                        List.of("Five case files"),
                        "Write to every social worker",
                        plan,
                        again);
        return new InspectionLearning(said, Actors.in(Role.DSCO)).words().orElseThrow();
    }

    private static FollowUp plan(String changed) {
        return new FollowUp(
                FollowUpKind.PRIORITY_ACTION_PLAN,
                null,
                null,
                List.of(
                        new FollowUpAction(
                                "Late advice",
                                "Track each request",
                                "Head of service",
                                INSPECTED.plusMonths(6),
                                null,
                                changed)));
    }

    private static Reinspection again(String difference) {
        return new Reinspection(
                INSPECTED.plusYears(1),
                "Effective action",
                null,
                List.of("Advice in time"),
                List.of("Transitions"),
                difference);
    }
}
