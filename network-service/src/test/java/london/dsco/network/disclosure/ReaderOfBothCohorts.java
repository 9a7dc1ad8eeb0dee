package london.dsco.network.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import london.dsco.network.disclosure.BoroughHistory.Published;
import london.dsco.network.disclosure.PublicTable.Row;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.variables.IntVar;

/**
 * A reader who adds up everything published since the first day about the advice that one borough
 * sent in time, in both cohorts. Written independently of the rules, with a constraint solver.
 */
final class ReaderOfBothCohorts {

    private static final int MOST = 200;
    private static final int BELOW_TEN = 9;
    private static final int LARGEST_SMALL = 5;

    private final List<Published> quarters;

    ReaderOfBothCohorts(List<Published> quarters) {
        this.quarters = quarters;
    }

    /**
     * Returns how much of the advice dispatched in a quarter may be in time; three values at most.
     */
    Set<Integer> dispatched(int quarter) {
        return values(world -> world.dispatched.get(quarter));
    }

    /** Returns the same for the advice due in a quarter. */
    Set<Integer> due(int quarter) {
        return values(world -> world.due.get(quarter));
    }

    private Set<Integer> values(Function<World, IntVar> asked) {
        Set<Integer> found = new TreeSet<>();
        World world = new World();
        IntVar wanted = asked.apply(world);
        while (found.size() < 3 && world.solves()) {
            int value = wanted.getValue();
            found.add(value);
            world.model.getSolver().reset();
            world.model.arithm(wanted, "!=", value).post();
        }
        return found;
    }

    /** Every history of the borough that would have been published like this. */
    private final class World {

        private final Model model = new Model();
        private final List<IntVar> dispatched = new ArrayList<>();
        private final List<IntVar> due = new ArrayList<>();
        private final List<IntVar> carried = new ArrayList<>();

        World() {
            IntVar carriedIn = model.intVar(0);
            for (Published quarter : quarters) {
                IntVar sent = inTime(quarter.dispatched(), BELOW_TEN);
                IntVar owed = inTime(quarter.due(), 2 * MOST);
                // Sent in this quarter, due in the next.
                IntVar carriedOver = model.intVar("carried", 0, MOST, true);
                model.arithm(carriedOver, "<=", sent).post();
                model.arithm(carriedIn, "<=", owed).post();
                model.scalar(
                                new IntVar[] {carriedIn, sent, owed, carriedOver},
                                new int[] {1, 1, -1, -1},
                                "=",
                                0)
                        .post();
                dispatched.add(sent);
                due.add(owed);
                carried.add(carriedOver);
                carriedIn = carriedOver;
            }
        }

        boolean solves() {
            List<IntVar> all = new ArrayList<>(carried);
            all.addAll(dispatched);
            all.addAll(due);
            model.getSolver().setSearch(Search.inputOrderLBSearch(all.toArray(IntVar[]::new)));
            return model.getSolver().solve();
        }

        private IntVar inTime(Row row, int mostOfNothingShown) {
            return switch (row.shown()) {
                case NOTHING -> model.intVar("hidden", 0, mostOfNothingShown, true);
                case DENOMINATOR -> model.intVar("tails", tails(row.tally().denominator()));
                case NUMERATOR, GROUPS -> model.intVar(row.tally().numerator());
            };
        }

        private static int[] tails(int denominator) {
            return IntStream.rangeClosed(0, denominator)
                    .filter(
                            count ->
                                    count >= 1 && count <= LARGEST_SMALL
                                            || denominator - count >= 1
                                                    && denominator - count <= LARGEST_SMALL)
                    .toArray();
        }
    }
}
