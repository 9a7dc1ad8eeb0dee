package london.dsco.advice.keyworker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyWorkerRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

    /** 16 in the school year that ended in August 2026; the school leaving date is 26 June. */
    private static final LocalDate BORN = LocalDate.of(2010, 5, 5);

    @ParameterizedTest(name = "chosen by {0}, since {1}: {2}")
    @CsvSource({
        "CHILD,        2026-06-26, none",
        "CHILD,        2026-06-27, a-young-person",
        "YOUNG_PERSON, 2026-06-26, a-child",
        "YOUNG_PERSON, 2026-06-27, none",
        "PARENT_CARER, 2026-06-27, none",
        "PROFESSIONAL, 2026-10-05, none",
        "PROFESSIONAL, 2026-10-06, in-the-future"
    })
    void distinguishesAChildFromAYoungPersonAndRefusesAFutureDay(
            ChosenBy chosenBy, LocalDate since, String expected) {
        KeyWorkerChoice named =
                new KeyWorkerChoice("Rowan", KeyWorkerRole.SOCIAL_WORKER, chosenBy, since, TODAY);
        assertThat(
                        KeyWorkerRules.refusal(named, BORN, TODAY)
                                .map(refusal -> refusal.findings().get(0).code())
                                .orElse("none"))
                .isEqualTo(expected);
    }

    @Test
    void refusesTrainingInTheFuture() {
        KeyWorkerChoice named =
                new KeyWorkerChoice(
                        "Rowan",
                        KeyWorkerRole.SOCIAL_WORKER,
                        ChosenBy.PROFESSIONAL,
                        TODAY,
                        TODAY.plusDays(1));
        assertThat(KeyWorkerRules.refusal(named, BORN, TODAY))
                .hasValueSatisfying(
                        refusal ->
                                assertThat(refusal.findings().get(0).place().toString())
                                        .contains("trainedOn"));
    }
}
