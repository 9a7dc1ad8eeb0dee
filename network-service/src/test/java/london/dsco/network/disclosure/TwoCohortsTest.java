package london.dsco.network.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import london.dsco.network.disclosure.BoroughHistory.Published;
import london.dsco.network.disclosure.PublicTable.Row;
import london.dsco.network.disclosure.PublicTable.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Timeliness by what was dispatched and by what was due, read together over the quarters. */
class TwoCohortsTest {

    private static final int HISTORIES = Integer.getInteger("disclosure.histories", 100);
    private static final int QUARTERS = 5;

    @Test
    void showsARowOfDueAdviceBesideCompleteRowsOfDispatchedAdvice() {
        assertThat(due(List.of(20, 0, 0), List.of(30, 0, 0), List.of(20, 0, 0, 0, 0), 10))
                .isEqualTo(Shown.GROUPS);
    }

    @ParameterizedTest
    @CsvSource({"20, 17", "17, 20"})
    void hidesItCompletelyBesideAHiddenNumeratorOfThisQuarterOrThePreviousOne(int before, int now) {
        assertThat(
                        due(
                                List.of(before, 0, 20 - before),
                                List.of(now, 0, 20 - now),
                                List.of(10, 0, 0, 0, 0),
                                10))
                .isEqualTo(Shown.NOTHING);
    }

    @Test
    void hidesItCompletelyIfItsNumeratorIsHidden() {
        assertThat(due(List.of(20, 0, 0), List.of(20, 0, 0), List.of(20, 0, 0, 3, 0), 0))
                .isEqualTo(Shown.NOTHING);
    }

    @Test
    void showsTheGroupsOnlyIfTheyAreShownForDispatchedAdvice() {
        List<Integer> due = List.of(20, 0, 6, 0, 0);
        assertThat(due(List.of(20, 0, 0), List.of(20, 1, 6), due, 0)).isEqualTo(Shown.NUMERATOR);
        assertThat(due(List.of(20, 0, 0), List.of(20, 0, 7), due, 0)).isEqualTo(Shown.GROUPS);
    }

    @ParameterizedTest
    @CsvSource({"0, GROUPS", "1, NOTHING", "5, NOTHING", "6, GROUPS"})
    void hidesItCompletelyIfAdviceSentEarlyWouldShowAsASmallDifference(
            int carriedOver, Shown shown) {
        assertThat(
                        due(
                                List.of(20, 0, 0),
                                List.of(20, 0, 0),
                                List.of(20 - carriedOver, 0, 0, 0, 0),
                                carriedOver))
                .isEqualTo(shown);
    }

    @Test
    void hidesALaterRowCompletelyBesideAPublishedRowOfTheNextQuarter() {
        PublicTable own = PublicTable.of(List.of(tally(List.of(17, 0, 3))), "");
        Row after = new Row(tally(List.of(20, 0, 0, 0, 0)), Shown.GROUPS);
        assertThat(TwoCohorts.dispatched(own, List.of(after)).boroughs().get(0).shown())
                .isEqualTo(Shown.NOTHING);
        assertThat(TwoCohorts.dispatched(own, List.of())).isEqualTo(own);
    }

    /** Twenty were sent in time, ten of them due; so the other ten are due in the next quarter. */
    @Test
    void separateCohortsWouldRevealACount() {
        BoroughHistory history = history();
        assertThat(new ReaderOfBothCohorts(history.publishedApart()).due(1)).containsExactly(10);
        assertThat(history.published().get(1).due().shown()).isEqualTo(Shown.NOTHING);
    }

    private static BoroughHistory history() {
        BoroughHistory history = BoroughHistory.empty(2);
        for (int i = 0; i < 10; i++) {
            history.add(80, 60, 0);
            history.add(100, 70, 0);
        }
        for (int i = 0; i < 3; i++) {
            history.add(120, 300, 2);
        }
        return history;
    }

    /**
     * Random boroughs, attacked with all their quarters known. The long run has {@code
     * -Ddisclosure.histories=10000}.
     */
    @Test
    void noReaderOfBothCohortsNarrowsAHiddenCountToFewerThanThreeValues() {
        Random random = new Random(20261124);
        int attacked = 0;
        int shown = 0;
        int apart = 0;
        int given = 0;
        for (int i = 0; i < HISTORIES; i++) {
            BoroughHistory history = BoroughHistory.random(random, QUARTERS);
            List<Published> published = history.published();
            for (int quarter = 0; quarter < QUARTERS; quarter++) {
                attacked += attack(published, quarter);
            }
            shown += count(published);
            apart += count(history.publishedApart());
            given += givesAway(history.publishedApart()) ? 1 : 0;
        }
        // Printed, so that a long run shows its figures.
        System.out.printf(
                "%d boroughs, %d hidden counts attacked, none under three values; %d rows of what was due shown, %d if"
                        + " the cohorts stood apart, when %d boroughs would give a count away%n",
                HISTORIES, attacked, shown, apart, given);
        assertThat(attacked).isGreaterThan(HISTORIES);
        assertThat(given).isPositive();
    }

    private static int attack(List<Published> published, int quarter) {
        ReaderOfBothCohorts reader = new ReaderOfBothCohorts(published);
        Published rows = published.get(quarter);
        int attacked = 0;
        if (rows.dispatched().shown().compareTo(Shown.NUMERATOR) < 0) {
            assertThat(reader.dispatched(quarter)).as("%s", published).hasSize(3);
            attacked++;
        }
        if (rows.due().shown() == Shown.NOTHING) {
            Set<Integer> inTime = reader.due(quarter);
            // If nothing was dispatched, what was due in time was sent earlier: never 1 to 5.
            if (inTime.size() < 3) {
                assertThat(inTime).as("%s", published).noneMatch(SmallNumbers::isSmall);
            }
            attacked++;
        }
        return attacked;
    }

    private static boolean givesAway(List<Published> published) {
        ReaderOfBothCohorts reader = new ReaderOfBothCohorts(published);
        return IntStream.range(0, published.size())
                .anyMatch(
                        quarter ->
                                published.get(quarter).due().shown() == Shown.DENOMINATOR
                                                && reader.due(quarter).size() < 3
                                        || published.get(quarter).dispatched().shown()
                                                        == Shown.DENOMINATOR
                                                && reader.dispatched(quarter).size() < 3);
    }

    private static int count(List<Published> published) {
        return (int)
                published.stream()
                        .filter(quarter -> quarter.due().shown().compareTo(Shown.NUMERATOR) >= 0)
                        .count();
    }

    private static Shown due(
            List<Integer> before, List<Integer> dispatched, List<Integer> due, int carriedOver) {
        return TwoCohorts.due(
                        List.of(tally(due)),
                        "",
                        PublicTable.of(List.of(tally(dispatched)), ""),
                        PublicTable.of(List.of(tally(before)), "").boroughs(),
                        Map.of(BoroughHistory.BOROUGH, carriedOver))
                .boroughs()
                .get(0)
                .shown();
    }

    private static Tally tally(List<Integer> groups) {
        return new Tally(BoroughHistory.BOROUGH, groups);
    }
}
