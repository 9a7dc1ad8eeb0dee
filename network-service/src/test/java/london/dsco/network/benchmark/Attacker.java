package london.dsco.network.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The strongest reader of a published table: knows the method, the City's figures and everything
 * shown, has unlimited patience, and tries every count that could stand behind what is hidden. What
 * remains possible is all that the table tells, by whatever cleverness.
 */
final class Attacker {

    private final List<Tally> truth;
    private final Function<List<Tally>, ?> publication;
    private final Object published;
    private final int ceiling;

    /**
     * Which group of which borough, e.g. {@code E09000007 denominator}, to the sizes that it could
     * have.
     */
    private final Map<String, Set<Integer>> possible = new HashMap<>();

    private final Map<String, Integer> small = new HashMap<>();

    /**
     * @param publication what is made public of the tallies; must be equal for equal worlds
     * @param ceiling the largest denominator that the reader thinks of
     */
    Attacker(List<Tally> truth, Function<List<Tally>, ?> publication, int ceiling) {
        this.truth = truth;
        this.publication = publication;
        this.published = publication.apply(truth);
        this.ceiling = ceiling;
        truth.forEach(
                tally ->
                        groups(tally)
                                .forEach(
                                        (group, size) -> {
                                            if (Suppression.isSmall(size)) {
                                                small.put(group, size);
                                            }
                                        }));
    }

    /** The small groups whose size fewer than {@code atLeast} worlds leave open. */
    Set<String> givenAway(int atLeast) {
        List<List<Tally>> candidates = truth.stream().map(this::candidates).toList();
        List<Integer> hidden =
                IntStream.range(0, truth.size())
                        .filter(i -> candidates.get(i).size() > 1)
                        .boxed()
                        .toList();
        // Most secrets survive a change of one or two boroughs; only the rest need every
        // combination.
        for (int varied = 1; varied <= hidden.size() && !keptOpen(atLeast); varied++) {
            explore(new ArrayList<>(truth), candidates, hidden, varied, atLeast);
        }
        Set<String> given = new TreeSet<>();
        small.forEach(
                (group, size) -> {
                    if (possibilities(group).size() < atLeast) {
                        given.add(group + "=" + size + " from " + possibilities(group));
                    }
                });
        return given;
    }

    /** The denominators, borough by borough, of every world that would be published like this. */
    Set<List<Integer>> possibleDenominators() {
        Set<List<Integer>> found = new HashSet<>();
        collect(new ArrayList<>(), truth.stream().map(this::candidates).toList(), found);
        return found;
    }

    private void collect(
            List<Tally> world, List<List<Tally>> candidates, Set<List<Integer>> found) {
        if (world.size() < truth.size()) {
            for (Tally candidate : candidates.get(world.size())) {
                world.add(candidate);
                collect(world, candidates, found);
                world.remove(world.size() - 1);
            }
        } else if (publication.apply(world).equals(published)) {
            found.add(world.stream().map(Tally::denominator).toList());
        }
    }

    private boolean keptOpen(int atLeast) {
        return small.keySet().stream().allMatch(group -> possibilities(group).size() >= atLeast);
    }

    private Set<Integer> possibilities(String group) {
        return possible.getOrDefault(group, Set.of());
    }

    private boolean explore(
            List<Tally> world,
            List<List<Tally>> candidates,
            List<Integer> hidden,
            int varied,
            int atLeast) {
        if (varied == 0) {
            if (publication.apply(world).equals(published)) {
                world.forEach(this::remember);
                return keptOpen(atLeast);
            }
            return false;
        }
        for (int i = 0; i < hidden.size(); i++) {
            int borough = hidden.get(i);
            Tally kept = world.get(borough);
            for (Tally candidate : candidates.get(borough)) {
                world.set(borough, candidate);
                if (explore(
                        world,
                        candidates,
                        hidden.subList(i + 1, hidden.size()),
                        varied - 1,
                        atLeast)) {
                    return true;
                }
            }
            world.set(borough, kept);
        }
        return false;
    }

    private void remember(Tally tally) {
        groups(tally)
                .forEach(
                        (group, size) ->
                                possible.computeIfAbsent(group, g -> new HashSet<>()).add(size));
    }

    /** Every tally that looks like this one where it is shown. */
    private List<Tally> candidates(Tally tally) {
        Published.Row row =
                Suppression.publish(truth).boroughs().stream()
                        .filter(shown -> shown.gss().equals(tally.gss()))
                        .findFirst()
                        .orElseThrow();
        boolean denominatorShown = !row.denominator().equals(Figure.SUPPRESSED);
        boolean numeratorsShown = !row.shares().get(0).numerator().equals(Figure.SUPPRESSED);
        if (tally.gss().equals(Suppression.CITY_OF_LONDON) || denominatorShown && numeratorsShown) {
            return List.of(tally);
        }
        List<Tally> candidates = new ArrayList<>();
        int from = denominatorShown ? tally.denominator() : 1;
        int to = denominatorShown ? tally.denominator() : ceiling;
        for (int denominator = from; denominator <= to; denominator++) {
            nest(tally.gss(), denominator, List.of(), tally.numerators().size(), candidates);
        }
        return candidates;
    }

    private static void nest(
            String gss, int denominator, List<Integer> inner, int more, List<Tally> found) {
        if (more == 0) {
            found.add(new Tally(gss, denominator, inner));
            return;
        }
        for (int next = inner.isEmpty() ? 0 : inner.get(inner.size() - 1);
                next <= denominator;
                next++) {
            List<Integer> numerators = new ArrayList<>(inner);
            numerators.add(next);
            nest(gss, denominator, numerators, more - 1, found);
        }
    }

    private static Map<String, Integer> groups(Tally tally) {
        Map<String, Integer> groups = new HashMap<>();
        if (!tally.gss().equals(Suppression.CITY_OF_LONDON)) {
            groups.put(tally.gss() + " denominator", tally.denominator());
            int inner = 0;
            for (int i = 0; i < tally.numerators().size(); i++) {
                groups.put(tally.gss() + " numerator " + i, tally.numerators().get(i));
                groups.put(tally.gss() + " group " + i, tally.numerators().get(i) - inner);
                inner = tally.numerators().get(i);
            }
            groups.put(tally.gss() + " remainder", tally.denominator() - inner);
        }
        return groups;
    }
}
