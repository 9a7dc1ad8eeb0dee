package london.dsco.checks;

import static london.dsco.checks.OutcomePairs.Verdict.CONTRADICTS;
import static london.dsco.checks.OutcomePairs.Verdict.NEITHER;
import static london.dsco.checks.OutcomePairs.Verdict.REPEATS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutcomePairsTest {

    private static final OutcomePairs PAIRS = OutcomePairs.shipped();

    @Test
    void weighsWhatIsLearntFromTheDevelopmentPart() throws IOException {
        Set<OutcomesLearnt.Pair> pairs = OutcomesLearnt.pairs(Corpus.cases("dev"));

        LearntFile.compare(
                OutcomePairs.REPEATS, OutcomesLearnt.from(pairs, CheckCode.DUPLICATES_OTHER_PLAN));
        LearntFile.compare(
                OutcomePairs.CONTRADICTS,
                OutcomesLearnt.from(pairs, CheckCode.CONTRADICTS_OTHER_PLAN));
    }

    @Test
    void anotherPlanThatTakesOverOrForbidsContradicts() {
        String bus = "Kofi travels to school by bus on his own.";

        assertThat(compare(bus, "Kofi is taken to school by taxi.")).isEqualTo(CONTRADICTS);
        assertThat(compare(bus, "Kofi does not use buses.")).isEqualTo(CONTRADICTS);
        assertThat(compare(bus, "Kofi learns to swim by July.")).isEqualTo(NEITHER);
    }

    @Test
    void otherWordsForTheSameRepeat() {
        String money = "Kofi manages his own money.";
        String dad = "Kofi sees his dad every other Saturday.";

        assertThat(compare(money, "Kofi looks after his own money.")).isEqualTo(REPEATS);
        assertThat(compare(money, "An appointee manages Kofi's money.")).isEqualTo(CONTRADICTS);
        assertThat(compare(dad, "Kofi has contact with his father once a fortnight."))
                .isEqualTo(REPEATS);
    }

    @Test
    void anotherAmountIsNeverARepetition() {
        String swims = "Kofi goes swimming twice weekly.";

        assertThat(compare(swims, "Kofi goes swimming once a fortnight.")).isEqualTo(CONTRADICTS);
        assertThat(compare(swims, "Kofi swims two times a week.")).isEqualTo(REPEATS);
        assertThat(compare("Kofi goes to bed at ten.", "Bedtime for Kofi is seven o'clock."))
                .isEqualTo(CONTRADICTS);
        assertThat(
                        compare(
                                "Two familiar carers give Kofi his personal care.",
                                "One carer gives Kofi his personal care."))
                .isEqualTo(CONTRADICTS);
    }

    @Test
    void whatIsOnlyAboutTheSameThingIsNeither() {
        assertThat(compare("Kofi walks short distances each day.", "Kofi has a new wheelchair."))
                .isEqualTo(NEITHER);
        assertThat(
                        compare(
                                "Kofi crosses the road safely.",
                                "Kofi has a reflective jacket for the winter."))
                .isEqualTo(NEITHER);
        assertThat(compare("Kofi crosses the road safely.", "Kofi must not cross a road."))
                .isEqualTo(CONTRADICTS);
    }

    /** Each word of one is held against each of the other, so their number is limited. */
    @Test
    void anOutcomeOfHundredsOfWordsIsComparedByTheFirstForty() {
        List<String> words =
                IntStream.range(0, 676)
                        .mapToObj(i -> "" + (char) ('a' + i / 26) + (char) ('a' + i % 26))
                        .filter(word -> !WordVectors.shipped().of(word).isNothing())
                        .toList();

        assertThat(words).hasSizeGreaterThan(40);
        assertThat(OutcomeMeaning.of(words, words).words()).hasSize(40);
    }

    @Test
    void contradictsOnlyTheOutcomeThatItIsMostAbout() {
        List<OutcomeWords> own =
                Stream.of(
                                "Kofi sleeps in his own bed all night.",
                                "Kofi goes to the swimming club each week.")
                        .map(OutcomeWords::of)
                        .toList();

        assertThat(
                        PAIRS.compare(
                                own,
                                List.of(OutcomeWords.of("Kofi is not to go swimming until 2028."))))
                .containsExactly(NEITHER, CONTRADICTS);
    }

    private static OutcomePairs.Verdict compare(String own, String other) {
        return PAIRS.compare(List.of(OutcomeWords.of(own)), List.of(OutcomeWords.of(other))).get(0);
    }
}
