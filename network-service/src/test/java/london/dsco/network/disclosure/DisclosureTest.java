package london.dsco.network.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import london.dsco.domain.Borough;
import london.dsco.network.disclosure.PublicTable.Shown;
import org.junit.jupiter.api.Test;

/**
 * Attacks random tables with a constraint solver: 500 tables in the build. The long run is {@code
 * ./mvnw -pl network-service -am test -Dtest=DisclosureTest -Ddisclosure.tables=10000
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class DisclosureTest {

    /** Attackers tried on one table; all, if the table has no more. */
    private static final int TRIES = 12;

    private static final int TABLES = Integer.getInteger("disclosure.tables", 500);

    /** From a pilot of three boroughs to all of London, with much advice each and with little. */
    private static final List<RandomRegion> REGIONS =
            List.of(
                    new RandomRegion(3, 10, 40),
                    new RandomRegion(6, 1, 30),
                    new RandomRegion(12, 5, 60),
                    new RandomRegion(20, 10, 120),
                    new RandomRegion(32, 10, 80),
                    new RandomRegion(32, 1, 25),
                    new RandomRegion(25, 1, 300));

    @Test
    void noBoroughNarrowsAnothersHiddenNumeratorToFewerThanThreeValues() {
        Random random = new Random(20261124);
        int attacks = 0;
        int shown = 0;
        int rows = 0;
        for (int i = 0; i < TABLES; i++) {
            List<Tally> tallies =
                    REGIONS.get(i % REGIONS.size())
                            .fill(random.nextDouble(), random, DisclosureTest::tally);
            PublicTable table = PublicTable.of(tallies, Borough.CITY_OF_LONDON.gss());
            Attacker attacker = new Attacker(table);
            for (Tally[] pair : pairs(attacker.hidden(), random)) {
                assertThat(attacker.valuesOf(pair[0], 3, pair[1]))
                        .as("%s seen by %s in %s", pair[0], pair[1], table)
                        .hasSize(3);
                assertThat(attacker.valuesOf(pair[0], 3)).hasSize(3);
                attacks += 2;
            }
            for (Tally[] three : triples(attacker.hidden(), random)) {
                assertThat(attacker.valuesOf(three[0], 2, three[1], three[2]))
                        .as("%s seen by %s and %s in %s", three[0], three[1], three[2], table)
                        .hasSizeGreaterThanOrEqualTo(2);
                attacks++;
            }
            rows += table.boroughs().size();
            shown +=
                    (int)
                            table.boroughs().stream()
                                    .filter(row -> row.shown().compareTo(Shown.NUMERATOR) >= 0)
                                    .count();
        }
        // Printed, so that a long run shows its figures.
        System.out.printf(
                "%d tables, %d attacks, none under three values (two for two boroughs together); %d of %d rows shown%n",
                TABLES, attacks, shown, rows);
        assertThat(attacks).isGreaterThan(TABLES);
    }

    private static Tally tally(int place, int size, double share) {
        int numerator = (int) Math.round(share * size);
        return new Tally(Borough.values()[place + 1].gss(), List.of(numerator, size - numerator));
    }

    private static List<Tally[]> pairs(List<Tally> hidden, Random random) {
        List<Tally[]> pairs = new ArrayList<>();
        for (Tally target : hidden) {
            for (Tally attacker : hidden) {
                if (!target.equals(attacker)) {
                    pairs.add(new Tally[] {target, attacker});
                }
            }
        }
        return some(pairs, random);
    }

    private static List<Tally[]> triples(List<Tally> hidden, Random random) {
        List<Tally[]> triples = new ArrayList<>();
        for (int i = 0; i + 2 < hidden.size(); i++) {
            triples.add(new Tally[] {hidden.get(i), hidden.get(i + 1), hidden.get(i + 2)});
        }
        return some(triples, random);
    }

    private static List<Tally[]> some(List<Tally[]> attacks, Random random) {
        Collections.shuffle(attacks, random);
        return attacks.subList(0, Math.min(TRIES, attacks.size()));
    }
}
