package london.dsco.network.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import london.dsco.domain.Borough;
import london.dsco.network.disclosure.PublicTable.Row;
import london.dsco.network.disclosure.PublicTable.Shown;
import london.dsco.network.disclosure.ReviewsOfABorough.Told;
import org.junit.jupiter.api.Test;

/**
 * Attacks the measures of reviews in many boroughs. A DSCO who knows the reviews of her own borough
 * exactly has every measure's table with its region, and two of them pool their knowledge. {@link
 * DisclosureTest} attacks one table of many boroughs, {@link ReadTogetherTest} all tables of one
 * borough, and this test all tables of many. 500 tables in the build; the long run has {@code
 * -Ddisclosure.regions=10000}.
 */
class RegionOfReviewsTest {

    private static final int TABLES = Integer.getInteger("disclosure.regions", 500);

    /** Attackers tried on one table; all, if the table has no more. */
    private static final int TRIES = 6;

    /** More than any hidden numerator has. */
    private static final int ALL = 20;

    /** From a pilot of three boroughs to all of London, with many reviews each and with few. */
    private static final List<RandomRegion> REGIONS =
            List.of(
                    new RandomRegion(3, 10, 40),
                    new RandomRegion(6, 1, 30),
                    new RandomRegion(12, 5, 50),
                    new RandomRegion(20, 10, 50),
                    new RandomRegion(32, 10, 50),
                    new RandomRegion(32, 1, 25));

    @Test
    void noReaderOfAllTablesNarrowsAnotherBoroughsHiddenNumeratorToFewerThanThreeValues() {
        Random random = new Random(20261129);
        int tables = 0;
        int attacks = 0;
        int hidden = 0;
        for (int i = 0; tables < TABLES; i++) {
            List<ReviewsOfABorough> reviews =
                    REGIONS.get(i % REGIONS.size())
                            .fill(
                                    Math.sqrt(random.nextDouble()),
                                    random,
                                    (place, size, share) ->
                                            ReviewsOfABorough.random(random, size, share));
            Map<Told, PublicTable> published = published(reviews);
            Map<String, ReaderOfAllMeasures> readers = new HashMap<>();
            for (Told told : Told.values()) {
                tables++;
                if (told.beside().isEmpty()) {
                    attacks += attack(told, published, readers, random);
                    hidden += new Attacker(published.get(told)).hidden().size();
                } else {
                    assertTellsNoMoreThanItsRows(published.get(told));
                }
            }
        }
        // Printed, so that a long run shows its figures.
        System.out.printf(
                "%d tables of reviews, %d hidden counts, %d attacks, none under three values (two for two boroughs"
                        + " together)%n",
                tables, hidden, attacks);
        assertThat(attacks).isGreaterThan(TABLES / 2);
    }

    private static Map<Told, PublicTable> published(List<ReviewsOfABorough> reviews) {
        Map<Told, PublicTable> tables = new TreeMap<>();
        for (Told told : Told.values()) {
            List<Tally> tallies = new ArrayList<>();
            for (int i = 0; i < reviews.size(); i++) {
                tallies.add(reviews.get(i).tally(told).of(Borough.values()[i + 1].gss()));
            }
            PublicTable own = PublicTable.of(tallies, Borough.CITY_OF_LONDON.gss());
            List<PublicTable> others = told.beside().stream().map(tables::get).toList();
            tables.put(told, others.isEmpty() ? own : ReadTogether.beside(own, others));
        }
        return tables;
    }

    private static int attack(
            Told told,
            Map<Told, PublicTable> published,
            Map<String, ReaderOfAllMeasures> readers,
            Random random) {
        Attacker attacker = new Attacker(published.get(told));
        int attacks = 0;
        for (Tally[] pair : groups(attacker.hidden(), 2, random)) {
            Set<Integer> left = attacker.valuesOf(pair[0], ALL, pair[1]);
            left.retainAll(
                    readers.computeIfAbsent(pair[0].borough(), gss -> reader(gss, published))
                            .numerator(told));
            assertThat(left)
                    .as("%s of %s seen by %s in %s", told, pair[0], pair[1], published)
                    .hasSizeGreaterThanOrEqualTo(3);
            attacks++;
        }
        for (Tally[] three : groups(attacker.hidden(), 3, random)) {
            Set<Integer> left = attacker.valuesOf(three[0], ALL, three[1], three[2]);
            left.retainAll(
                    readers.computeIfAbsent(three[0].borough(), gss -> reader(gss, published))
                            .numerator(told));
            assertThat(left)
                    .as("%s of %s seen by %s and %s", told, three[0], three[1], three[2])
                    .hasSizeGreaterThanOrEqualTo(2);
            attacks++;
        }
        return attacks;
    }

    /** Returns a reader with every measure's row of a borough. */
    private static ReaderOfAllMeasures reader(String gss, Map<Told, PublicTable> published) {
        Map<Told, Row> rows = new TreeMap<>();
        published.forEach(
                (told, table) ->
                        rows.put(
                                told,
                                table.boroughs().stream()
                                        .filter(row -> row.tally().borough().equals(gss))
                                        .findFirst()
                                        .orElseThrow()));
        return new ReaderOfAllMeasures(rows);
    }

    /**
     * The region of a measure that is read beside others is exactly the total of the shown rows.
     */
    private static void assertTellsNoMoreThanItsRows(PublicTable table) {
        List<Tally> shown =
                table.boroughs().stream()
                        .filter(row -> row.shown() != Shown.NOTHING)
                        .map(Row::tally)
                        .toList();
        assertThat(table.boroughs())
                .allMatch(row -> row.shown() == Shown.NOTHING || row.shown() == Shown.GROUPS);
        if (table.region() != null) {
            int sum = shown.stream().mapToInt(Tally::numerator).sum();
            assertThat(table.region().numerator()).isEqualTo(new Range(sum, sum));
        }
    }

    /** Returns targets, each with its attackers. */
    private static List<Tally[]> groups(List<Tally> hidden, int size, Random random) {
        List<Tally[]> groups = new ArrayList<>();
        if (hidden.size() >= size) {
            for (int i = 0; i < TRIES; i++) {
                List<Tally> some = new ArrayList<>(hidden);
                Collections.shuffle(some, random);
                groups.add(some.subList(0, size).toArray(Tally[]::new));
            }
        }
        return groups;
    }
}
