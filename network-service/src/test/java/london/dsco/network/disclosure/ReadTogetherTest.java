package london.dsco.network.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import london.dsco.network.disclosure.PublicTable.Row;
import london.dsco.network.disclosure.PublicTable.Shown;
import london.dsco.network.disclosure.ReviewsOfABorough.Told;
import org.junit.jupiter.api.Test;

/** Measures of the same reviews, read together. */
class ReadTogetherTest {

    private static final int TABLES = Integer.getInteger("disclosure.reviews", 500);

    private static PublicTable table(Integer... groups) {
        return PublicTable.of(List.of(tally(List.of(groups))), "");
    }

    private static Tally tally(List<Integer> groups, Integer... apart) {
        return new Tally(ReviewsOfABorough.BOROUGH, groups, List.of(apart));
    }

    private static Shown beside(Tally own, PublicTable... others) {
        return ReadTogether.beside(PublicTable.of(List.of(own), ""), List.of(others))
                .boroughs()
                .get(0)
                .shown();
    }

    @Test
    void showsARowBesideShownRows() {
        assertThat(beside(tally(List.of(20, 10), 6), table(14, 16))).isEqualTo(Shown.GROUPS);
        assertThat(beside(tally(List.of(20, 10), 0), table(20, 10))).isEqualTo(Shown.GROUPS);
    }

    @Test
    void hidesItCompletelyBesideAHiddenNumeratorOfAnyOfThem() {
        assertThat(beside(tally(List.of(20, 10), 6), table(14, 16), table(27, 3)))
                .isEqualTo(Shown.NOTHING);
    }

    @Test
    void hidesItCompletelyIfItsOwnNumeratorIsHidden() {
        assertThat(beside(tally(List.of(27, 3), 13), table(14, 16))).isEqualTo(Shown.NOTHING);
    }

    @Test
    void hidesItCompletelyIfASmallGroupCouldBeDerived() {
        assertThat(beside(tally(List.of(20, 10), 3), table(17, 13))).isEqualTo(Shown.NOTHING);
    }

    @Test
    void hidesOnlyTheBoroughsThatHaveSomethingToHide() {
        Tally other = new Tally("E09000019", List.of(20, 10), List.of(6));
        Tally third = new Tally("E09000012", List.of(20, 10), List.of(6));
        Tally fourth = new Tally("E09000022", List.of(20, 10), List.of(6));
        List<Tally> own = List.of(tally(List.of(20, 10), 3), other, third, fourth);
        PublicTable shown = PublicTable.of(own, "");
        PublicTable together = ReadTogether.beside(shown, List.of(shown));
        assertThat(together.boroughs())
                .extracting(Row::shown)
                .containsExactly(Shown.NOTHING, Shown.GROUPS, Shown.GROUPS, Shown.GROUPS);
        assertThat(together.region()).isEqualTo(new PublicTable.Region(3, 90, new Range(60, 60)));
    }

    @Test
    void correctsNoRowIfASmallGroupCouldBeDerivedFromTwoRevisions() {
        PublicTable before = PublicTable.of(List.of(tally(List.of(30, 30), 12)), "");
        PublicTable now = PublicTable.of(List.of(tally(List.of(40, 40), 9)), "");
        assertThat(Revision.of(Map.of("one", List.of(before)), Map.of("one", now)).get("one"))
                .extracting(PublicTable::boroughs)
                .isEqualTo(before.boroughs());
    }

    /**
     * Reading every measure of a borough leaves each hidden numerator every value that its table
     * alone leaves, so that the region's ranges stay safe. Each small group between two measures
     * keeps three values. The long run has {@code -Ddisclosure.reviews=10000}.
     */
    @Test
    void readingAllMeasuresRevealsNoMoreOfAHiddenCountThanItsOwnTable() {
        Random random = new Random(20261129);
        int attacked = 0;
        int shown = 0;
        int given = 0;
        for (int i = 0; i < TABLES; i++) {
            ReviewsOfABorough reviews = ReviewsOfABorough.random(random);
            Map<Told, Row> rows = reviews.published();
            attacked += attack(rows);
            shown += count(rows);
            given += givesAway(reviews.publishedApart()) ? 1 : 0;
        }
        // Printed, so that a long run shows its figures.
        System.out.printf(
                "%d boroughs, %d hidden counts attacked, none under three values; %d of %d rows shown; apart, the"
                        + " measures of %d boroughs would give a small group away%n",
                TABLES, attacked, shown, TABLES * Told.values().length, given);
        assertThat(attacked).isGreaterThan(TABLES);
        assertThat(given).isPositive();
    }

    private static int attack(Map<Told, Row> rows) {
        ReaderOfAllMeasures reader = new ReaderOfAllMeasures(rows);
        int attacked = 0;
        for (Told told : Told.values()) {
            Row row = rows.get(told);
            if (row.shown() == Shown.DENOMINATOR) {
                assertThat(reader.numerator(told))
                        .as("%s in %s", told, rows)
                        .containsExactlyInAnyOrder(possible(row.tally().denominator()));
                attacked++;
            }
            if (row.shown() == Shown.NOTHING && SmallNumbers.isSmall(row.tally().numerator())) {
                assertThat(reader.numerator(told))
                        .as("%s in %s", told, rows)
                        .hasSizeGreaterThanOrEqualTo(3);
                attacked++;
            }
            List<Integer> apart = row.tally().apart();
            for (int place = 0; place < apart.size(); place++) {
                if (SmallNumbers.isSmall(apart.get(place))) {
                    assertThat(reader.apart(told, place))
                            .as("%d of %s in %s", place, told, rows)
                            .hasSizeGreaterThanOrEqualTo(3);
                    attacked++;
                }
            }
        }
        return attacked;
    }

    private static Integer[] possible(int denominator) {
        return IntStream.of(SmallNumbers.possible(denominator)).boxed().toArray(Integer[]::new);
    }

    private static boolean givesAway(Map<Told, Row> apart) {
        for (Told told : Told.values()) {
            boolean all =
                    apart.get(told).shown().compareTo(Shown.NUMERATOR) >= 0
                            && told.beside().stream()
                                    .map(apart::get)
                                    .noneMatch(row -> row.shown().compareTo(Shown.NUMERATOR) < 0);
            if (all && apart.get(told).tally().apart().stream().anyMatch(SmallNumbers::isSmall)) {
                return true;
            }
        }
        return false;
    }

    private static int count(Map<Told, Row> rows) {
        return (int)
                rows.values().stream()
                        .filter(row -> row.shown().compareTo(Shown.NUMERATOR) >= 0)
                        .count();
    }
}
