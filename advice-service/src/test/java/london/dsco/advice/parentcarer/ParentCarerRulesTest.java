package london.dsco.advice.parentcarer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParentCarerRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

    @ParameterizedTest(name = "offered {0}, {1} on {2}: {3}")
    @CsvSource({
        "2026-10-05, , , ''",
        "2026-10-05, DECLINED, 2026-10-05, ''",
        "2026-10-06, , , [offeredOn] in-the-future",
        "2026-10-01, ACCEPTED, , [outcomeOn] required",
        "2026-10-01, , 2026-10-02, [outcome] required",
        "2026-10-01, COMPLETED, 2026-10-06, [outcomeOn] in-the-future",
        "2026-10-01, COMPLETED, 2026-09-30, [outcomeOn] before-offer"
    })
    void refusesAnOutcomeBeforeTheOfferAndDaysInTheFuture(
            LocalDate offeredOn, CarerOutcome outcome, LocalDate outcomeOn, String expected) {
        assertThat(
                        ParentCarerRules.findings(
                                        new CarerOffer(offeredOn, outcome, outcomeOn), TODAY)
                                .stream()
                                .map(wrong -> wrong.place().steps() + " " + wrong.code()))
                .containsExactlyElementsOf(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @ParameterizedTest(name = "born {0}: refused {1}")
    @CsvSource({"2008-10-06, false", "2008-10-05, true"})
    void refusesAnOfferToTheCarerOfAnAdult(LocalDate born, boolean refused) {
        assertThat(ParentCarerRules.refusal(TODAY, born).isPresent()).isEqualTo(refused);
    }
}
