package london.dsco.advice.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import london.dsco.advice.consent.ParentalResponsibility;
import london.dsco.domain.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InventoryRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

    private static Inventory of(AssessmentKind kind, AssessmentState state, LocalDate datedOn) {
        return new Inventory(
                List.of(
                        new ListedAssessment(
                                AssessmentKind.HEALTH, AssessmentState.NEEDED, null, null),
                        new ListedAssessment(kind, state, null, datedOn)),
                List.of());
    }

    private static String broken(Inventory now, LocalDate born) {
        return InventoryRules.refusal(now, born, TODAY)
                .map(refusal -> refusal.findings().get(0).code())
                .orElse("none");
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "EXISTS,    2026-10-05, none",
        "EXISTS,    2026-10-06, in-the-future",
        "EXISTS,    ,           required",
        "UNDER_WAY, ,           none",
        "UNDER_WAY, 2026-10-05, none",
        "UNDER_WAY, 2026-10-06, in-the-future",
        "NEEDED,    ,           none",
        "NEEDED,    2026-10-05, not-yet"
    })
    void needsADateOnlyForWhatHasBegun(AssessmentState state, LocalDate datedOn, String expected) {
        List<String> found =
                InventoryRules.findings(of(AssessmentKind.EARLY_HELP, state, datedOn), TODAY)
                        .stream()
                        .map(wrong -> wrong.place().steps() + " " + wrong.code())
                        .toList();
        assertThat(found)
                .containsExactlyElementsOf(
                        expected.equals("none")
                                ? List.of()
                                : List.of("[assessments, 1, datedOn] " + expected));
    }

    @ParameterizedTest(name = "{0} {1} of somebody born {2}: {3}")
    @CsvSource({
        "CHILD_IN_NEED_S17,  NEEDED,    2008-10-06, none",
        "CHILD_IN_NEED_S17,  NEEDED,    2008-10-05, adult",
        "PARENT_CARER_S17ZD, UNDER_WAY, 2008-10-05, adult",
        "YOUNG_CARER_S17ZA,  NEEDED,    2008-10-05, adult",
        "TRANSITION_S58,     NEEDED,    2008-10-06, none",
        "TRANSITION_S58,     NEEDED,    2008-10-05, adult",
        "ADULT_NEEDS_S9,     NEEDED,    2008-10-06, child",
        "ADULT_NEEDS_S9,     NEEDED,    2008-10-05, none",
        "EARLY_HELP,         NEEDED,    2003-10-05, none"
    })
    void refusesAnAssessmentThatTheLawDoesNotHaveAtThisAge(
            AssessmentKind kind, AssessmentState state, LocalDate born, String expected) {
        assertThat(broken(of(kind, state, null), born)).isEqualTo(expected);
    }

    @Test
    void keepsAnAssessmentThatWasMadeBeforeTheEighteenthBirthday() {
        LocalDate born = LocalDate.of(2008, 2, 29);
        AssessmentKind kind = AssessmentKind.CHILD_IN_NEED_S17;
        LocalDate last = LocalDate.of(2026, 2, 28);
        assertThat(broken(of(kind, AssessmentState.EXISTS, last), born)).isEqualTo("none");
        assertThat(broken(of(kind, AssessmentState.EXISTS, last.plusDays(1)), born))
                .isEqualTo("adult");
    }

    @Test
    void refusesParentalResponsibilityForAnAdult() {
        Inventory now =
                new Inventory(
                        List.of(),
                        List.of(ParentalResponsibility.MOTHER, ParentalResponsibility.MOTHER));
        assertThat(now.parentalResponsibilityHeldBy())
                .containsExactly(ParentalResponsibility.MOTHER);
        assertThat(broken(now, LocalDate.of(2008, 10, 6))).isEqualTo("none");
        Refusal refusal =
                InventoryRules.refusal(now, LocalDate.of(2008, 10, 5), TODAY).orElseThrow();
        assertThat(refusal.facts()).containsEntry("citation", "Children Act 1989 ss3 and 105(1)");
    }
}
