package london.dsco.network.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import london.dsco.network.disclosure.PublicTable.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicTableTest {

    private static final String CITY = "E09000001";

    private static Tally tally(String borough, int... groups) {
        return new Tally(borough, Arrays.stream(groups).boxed().toList());
    }

    @ParameterizedTest
    @CsvSource({
        "20, 20, GROUPS",
        "20, 0, GROUPS",
        "0, 20, GROUPS",
        "0, 0, GROUPS",
        "6, 6, GROUPS",
        "14, 5, DENOMINATOR",
        "1, 19, DENOMINATOR",
        "5, 5, DENOMINATOR",
        "4, 5, NOTHING",
        "9, 0, NOTHING",
        "0, 1, NOTHING",
        "10, 0, GROUPS"
    })
    void hidesCountsOfOneToFiveAndEveryCountThatRevealsThem(int met, int others, Shown shown) {
        PublicTable table = PublicTable.of(List.of(tally("E09000002", met, others)), CITY);
        assertThat(table.boroughs().get(0).shown()).isEqualTo(shown);
    }

    @Test
    void hidesTheOtherGroupsIfOneOfThemIsSmall() {
        PublicTable table = PublicTable.of(List.of(tally("E09000002", 20, 3, 7)), CITY);
        assertThat(table.boroughs().get(0).shown()).isEqualTo(Shown.NUMERATOR);
    }

    @Test
    void neverShowsTheCityAndLeavesItOutOfTheRegion() {
        PublicTable table =
                PublicTable.of(
                        List.of(
                                tally(CITY, 30, 10),
                                tally("E09000002", 10, 10),
                                tally("E09000003", 10, 10),
                                tally("E09000004", 10, 10)),
                        CITY);
        assertThat(table.boroughs().get(0).shown()).isEqualTo(Shown.NOTHING);
        assertThat(table.region()).isEqualTo(new PublicTable.Region(3, 60, new Range(30, 30)));
    }

    @Test
    void leavesBoroughsWithFewerThanTenOutOfTheRegion() {
        PublicTable table =
                PublicTable.of(
                        List.of(
                                tally("E09000002", 4, 4),
                                tally("E09000003", 10, 10),
                                tally("E09000004", 10, 10)),
                        CITY);
        assertThat(table.region()).isNull();
    }

    /** Hidden A = 3 and B = 1 beside 96: a total of 100 revealed B's number to A. */
    @Test
    void aTotalThatWouldRevealAnotherBoroughsHiddenCountBecomesARange() {
        Tally a = tally("E09000002", 3, 40);
        Tally b = tally("E09000003", 1, 40);
        PublicTable table = PublicTable.of(List.of(a, b, tally("E09000004", 96, 40)), CITY);
        Range numerator = table.region().numerator();
        assertThat(numerator.from()).isLessThanOrEqualTo(100);
        assertThat(numerator.to()).isGreaterThanOrEqualTo(100);
        assertThat(new Attacker(table).valuesOf(b, 3, a)).hasSize(3);
        assertThat(new Attacker(table).valuesOf(a, 3, b)).hasSize(3);
    }

    @Test
    void theRangeIsNarrowForAllOfLondon() {
        List<Tally> tallies = new ArrayList<>();
        for (int i = 2; i <= 33; i++) {
            tallies.add(tally("E090000%02d".formatted(i), 38, i % 2 == 0 ? 2 : 8));
        }
        PublicTable table = PublicTable.of(tallies, CITY);
        Range numerator = table.region().numerator();
        assertThat(numerator.to() - numerator.from()).isLessThanOrEqualTo(40);
    }

    @Test
    void theWidthDependsOnlyOnShownCounts() {
        int[] denominators = {20, 30, 40, 50};
        List<Range> cells = RegionalRange.cells(denominators);
        for (int[] numerators : new int[][] {{1, 1, 1, 1}, {19, 1, 39, 5}, {19, 29, 39, 49}}) {
            List<Tally> hidden = new ArrayList<>();
            for (int i = 0; i < denominators.length; i++) {
                hidden.add(
                        tally(
                                "E0900000" + (i + 2),
                                numerators[i],
                                denominators[i] - numerators[i]));
            }
            assertThat(cells).contains(RegionalRange.of(hidden));
        }
    }

    @Test
    void aRevisionCorrectsOnlyWhatRevealsNoSmallGroup() {
        PublicTable before =
                PublicTable.of(
                        List.of(
                                tally("E09000002", 20, 20),
                                tally("E09000003", 20, 20),
                                tally("E09000004", 20, 20),
                                tally("E09000005", 20, 2)),
                        CITY);
        PublicTable counted =
                PublicTable.of(
                        List.of(
                                tally("E09000002", 21, 19),
                                tally("E09000003", 30, 10),
                                tally("E09000004", 20, 20),
                                tally("E09000005", 20, 20)),
                        CITY);
        PublicTable after =
                Revision.of(Map.of("sent", List.of(before)), Map.of("sent", counted)).get("sent");
        assertThat(after.boroughs())
                .extracting(row -> row.tally().numerator() + "/" + row.tally().denominator())
                .containsExactly("20/40", "30/40", "20/40", "20/22");
        assertThat(after.region()).isEqualTo(before.region());
    }

    @Test
    void aRevisionNeverDiffersByASmallGroupFromAnEarlierOne() {
        PublicTable first = PublicTable.of(List.of(tally("E09000002", 20, 20)), CITY);
        PublicTable second = PublicTable.of(List.of(tally("E09000002", 26, 20)), CITY);
        PublicTable oneFewerThanFirst = PublicTable.of(List.of(tally("E09000002", 19, 20)), CITY);
        PublicTable asFirst = PublicTable.of(List.of(tally("E09000002", 20, 20)), CITY);

        assertThat(followed(first, second, oneFewerThanFirst)).isEqualTo(second);
        assertThat(followed(first, second, asFirst)).isEqualTo(asFirst);
    }

    private static PublicTable followed(PublicTable first, PublicTable second, PublicTable now) {
        return Revision.of(Map.of("sent", List.of(first, second)), Map.of("sent", now)).get("sent");
    }

    @Test
    void aRevisionCorrectsTablesOfTheSameAdviceTogether() {
        PublicTable sent = PublicTable.of(List.of(tally("E09000002", 20, 20)), CITY);
        PublicTable due = PublicTable.of(List.of(tally("E09000002", 14, 20)), CITY);
        PublicTable sentLater = PublicTable.of(List.of(tally("E09000002", 30, 20)), CITY);
        PublicTable dueLater = PublicTable.of(List.of(tally("E09000002", 15, 20)), CITY);
        assertThat(
                        Revision.of(
                                Map.of("sent", List.of(sent), "due", List.of(due)),
                                Map.of("sent", sentLater, "due", dueLater)))
                .isEqualTo(Map.of("sent", sent, "due", due));
    }
}
