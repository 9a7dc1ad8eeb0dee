package london.dsco.network.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rules one by one, as tables: denominator and numerators of each borough, and what is shown of
 * them.
 */
class SuppressionTest {

    /** Large and harmless, so that a table has a region and a next smallest. */
    private static final String OTHERS = "60/30 70/40 80/50";

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({
        "0/0,   0 0 z",
        "1/1,   c c c",
        "5/5,   c c c",
        "6/0,   6 0 c",
        "6/6,   6 6 c",
        "9/4,   9 c c",
        "10/0,  10 0 0.0",
        "10/10, 10 10 100.0",
        "20/1,  20 c c",
        "20/5,  20 c c",
        "20/6,  20 6 30.0",
        "20/14, 20 14 70.0",
        "20/15, 20 c c",
        "20/19, 20 c c",
        "20/20, 20 20 100.0",
        "300/200, 300 200 66.7",
    })
    void oneBoroughsFigures(String counted, String shown) {
        assertThat(shown(counted + " " + OTHERS).get(0)).isEqualTo(shown);
    }

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({
        "40/20/30, 40 20 50.0 30 75.0",
        "40/30/30, 40 30 75.0 30 75.0",
        "40/30/40, 40 30 75.0 40 100.0",
        "40/30/31, 40 c c c c",
        "40/3/30,  40 c c c c",
        "40/30/38, 40 c c c c",
        "40/0/30,  40 0 0.0 30 75.0",
    })
    void aSecondReadingShowsOnlyWithoutASmallGroupBetweenTheTwo(String counted, String shown) {
        assertThat(shown(counted + " 60/30/40 70/40/50 80/50/60").get(0)).isEqualTo(shown);
    }

    @Test
    void theNextSmallestIsHiddenToo() {
        assertThat(shown("20/4 60/30 70/40 80/50"))
                .startsWith("20 c c", "60 c c", "70 40 57.1", "80 50 62.5");
        assertThat(shown("3/3 60/30 70/40 80/50"))
                .startsWith("c c c", "c c c", "70 40 57.1", "80 50 62.5");
    }

    @Test
    void aZeroIsNeverTheNextSmallest() {
        assertThat(shown("20/4 60/0 70/40 80/50"))
                .startsWith("20 c c", "60 0 0.0", "70 c c", "80 50 62.5");
    }

    @Test
    void twoHiddenOnesProtectEachOther() {
        assertThat(shown("20/4 20/3 70/40 80/50"))
                .startsWith("20 c c", "20 c c", "70 40 57.1", "80 50 62.5");
    }

    @Test
    void theCityIsAlwaysHiddenAndCountsInTheRegion() {
        List<Tally> tallies = tallies("60/30 70/40 80/50");
        tallies.add(new Tally(Suppression.CITY_OF_LONDON, 21, List.of(14)));
        Published published = Suppression.publish(tallies);
        assertThat(text(published.boroughs().get(0))).isEqualTo("c c c");
        assertThat(text(published.region())).isEqualTo("230 130 56.5");
    }

    @Test
    void theRegionIsRoundedToTenAndItsPercentagesComeFromThat() {
        assertThat(shown("61/30 72/40 83/50")).last().isEqualTo("220 120 54.5");
    }

    @Test
    void thereIsNoRegionBelowThreeBoroughs() {
        assertThat(Suppression.publish(tallies("60/30 70/40 0/0")).region()).isNull();
    }

    @Test
    void aTotalThatWouldGiveTheHiddenCountAwayIsRoundedTheOtherWay() {
        // 152 + 1 + 1: "150" would say that at most 154 is the sum of the three, so that both are
        // 1.
        assertThat(shown("1/0 1/0 72/0 80/0")).last().asString().startsWith("160 ");
    }

    @Test
    void theDistanceBetweenTwoReadingsGivesNothingAwayEither() {
        // One borough has 1 excused; the two totals may differ by what 1 to 5 could make them
        // differ.
        assertThat(shown("40/30/31 60/30/30 70/40/40 80/50/50"))
                .last()
                .isEqualTo("250 150 60.0 150 60.0");
    }

    private static List<String> shown(String table) {
        Published published = Suppression.publish(tallies(table));
        List<String> rows =
                published.boroughs().stream()
                        .map(SuppressionTest::text)
                        .collect(Collectors.toList());
        if (published.region() != null) {
            rows.add(text(published.region()));
        }
        return rows;
    }

    private static List<Tally> tallies(String table) {
        List<Tally> tallies = new ArrayList<>();
        for (String counts : table.split(" ")) {
            String[] parts = counts.split("/");
            List<Integer> numerators = new ArrayList<>();
            for (int i = 1; i < parts.length; i++) {
                numerators.add(Integer.valueOf(parts[i]));
            }
            String gss = "E0900000" + (tallies.size() + 2);
            tallies.add(new Tally(gss, Integer.parseInt(parts[0]), numerators));
        }
        return tallies;
    }

    private static String text(Published.Row row) {
        StringBuilder text = new StringBuilder(text(row.denominator()));
        for (Published.Share share : row.shares()) {
            text.append(' ')
                    .append(text(share.numerator()))
                    .append(' ')
                    .append(text(share.percent()));
        }
        return text.toString();
    }

    private static String text(Figure figure) {
        if (figure.equals(Figure.SUPPRESSED)) {
            return "c";
        }
        return figure.equals(Figure.NOT_APPLICABLE) ? "z" : figure.value().toString();
    }
}
