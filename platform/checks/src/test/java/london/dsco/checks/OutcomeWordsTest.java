package london.dsco.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutcomeWordsTest {

    @Test
    void anotherPlanThatTakesOverOrForbidsDeniesAnOutcome() {
        OutcomeWords bus = OutcomeWords.of("Kofi travels to school by bus on his own.");

        assertThat(bus.isDeniedBy(OutcomeWords.of("Kofi is taken to school by taxi."))).isTrue();
        assertThat(bus.isDeniedBy(OutcomeWords.of("Kofi does not use buses."))).isTrue();
        assertThat(bus.isDeniedBy(OutcomeWords.of("Kofi learns to swim by July."))).isFalse();
    }

    @Test
    void whatIsTurnedRoundIsNotSaidAgain() {
        OutcomeWords money = OutcomeWords.of("Kofi manages his own money.");

        assertThat(money.isSaidBy(OutcomeWords.of("Kofi looks after his own money."))).isTrue();
        assertThat(money.isSaidBy(OutcomeWords.of("An appointee manages Kofi's money."))).isFalse();
    }

    @Test
    void aMonthIsNoPermission() {
        OutcomeWords walk = OutcomeWords.of("Kofi walks short distances each day.");

        assertThat(walk.isDeniedBy(OutcomeWords.of("Kofi has a new wheelchair by May."))).isFalse();
    }
}
