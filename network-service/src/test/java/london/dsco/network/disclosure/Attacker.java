package london.dsco.network.disclosure;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import london.dsco.network.disclosure.PublicTable.Shown;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.variables.IntVar;

/**
 * A reader who knows the rules and wants another borough's hidden numerator, written independently
 * of the rules with a constraint solver. They know the published table and, as DSCOs, their own
 * boroughs' rows exactly.
 */
final class Attacker {

    private final PublicTable table;
    private final List<Tally> hidden;

    Attacker(PublicTable table) {
        this.table = table;
        this.hidden =
                table.boroughs().stream()
                        .filter(row -> row.shown() == Shown.DENOMINATOR)
                        .map(PublicTable.Row::tally)
                        .toList();
    }

    List<Tally> hidden() {
        return hidden;
    }

    /**
     * Returns the possible values of a hidden numerator, up to {@code enough} of them.
     *
     * @param knowing boroughs whose numbers the attackers know
     */
    Set<Integer> valuesOf(Tally target, int enough, Tally... knowing) {
        Model model = new Model();
        IntVar[] numerators = new IntVar[hidden.size()];
        IntVar wanted = null;
        for (int i = 0; i < numerators.length; i++) {
            Tally tally = hidden.get(i);
            numerators[i] =
                    Arrays.asList(knowing).contains(tally)
                            ? model.intVar(tally.numerator())
                            : model.intVar("n" + i, hiddenValues(tally.denominator()));
            if (tally.equals(target)) {
                wanted = numerators[i];
            }
        }
        if (table.region() != null) {
            int shown = shownNumerators();
            model.sum(numerators, ">=", table.region().numerator().from() - shown).post();
            model.sum(numerators, "<=", table.region().numerator().to() - shown).post();
        }
        Set<Integer> found = new HashSet<>();
        while (found.size() < enough && model.getSolver().solve()) {
            int value = wanted.getValue();
            found.add(value);
            model.getSolver().reset();
            model.arithm(wanted, "!=", value).post();
        }
        return found;
    }

    /**
     * Returns the hidden numerators of a denominator: it or the rest is 1 to 5; ten or more are
     * counted.
     */
    private static int[] hiddenValues(int denominator) {
        Set<Integer> values = new HashSet<>();
        for (int small = 1; small <= 5; small++) {
            values.add(small);
            values.add(denominator - small);
        }
        return values.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private int shownNumerators() {
        return table.boroughs().stream()
                .filter(row -> row.shown().compareTo(Shown.NUMERATOR) >= 0)
                .mapToInt(row -> row.tally().numerator())
                .sum();
    }
}
