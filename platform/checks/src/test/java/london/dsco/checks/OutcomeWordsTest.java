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

    @Test
    void otherWordsForTheSameAreFoundAgain() {
        OutcomeWords dad = OutcomeWords.of("Kofi sees his dad every other Saturday.");

        assertThat(
                        dad.isSaidBy(
                                OutcomeWords.of(
                                        "Kofi has contact with his father once a fortnight.")))
                .isTrue();
        assertThat(dad.isSaidBy(OutcomeWords.of("Kofi sees his brother every other Saturday.")))
                .isFalse();
    }

    @Test
    void anotherAmountDeniesAnOutcome() {
        OutcomeWords swims = OutcomeWords.of("Kofi goes swimming twice weekly.");

        assertThat(swims.isDeniedBy(OutcomeWords.of("Kofi goes swimming once a fortnight.")))
                .isTrue();
        assertThat(swims.isDeniedBy(OutcomeWords.of("Kofi swims two times a week."))).isFalse();
        assertThat(
                        OutcomeWords.of("Kofi goes to bed at ten.")
                                .isDeniedBy(OutcomeWords.of("Bedtime for Kofi is seven o'clock.")))
                .isTrue();
    }

    @Test
    void aNoThatForbidsNothingDeniesNothing() {
        OutcomeWords road = OutcomeWords.of("Kofi crosses the road safely.");

        assertThat(road.isDeniedBy(OutcomeWords.of("Kofi does not run off in the street.")))
                .isFalse();
        assertThat(road.isDeniedBy(OutcomeWords.of("Kofi must not cross a road."))).isTrue();
    }

    @Test
    void neverWithoutAnAdultIsTheOppositeOfAlone() {
        OutcomeWords shop = OutcomeWords.of("Kofi walks to the shop without an adult.");

        assertThat(shop.isDeniedBy(OutcomeWords.of("Kofi does not go out without an adult.")))
                .isTrue();
        assertThat(shop.isSaidBy(OutcomeWords.of("Kofi walks to the shop by himself."))).isTrue();
    }
}
