package london.dsco.network.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Statistical disclosure control for one measure in one quarter, after the Department for
 * Education's practice for children in need statistics:
 *
 * <ol>
 *   <li>A count of 1 to 5 is hidden, and so is every numerator that sets a group of 1 to 5 apart:
 *       in it, between it and the denominator, or between two readings of it. Zero is shown.
 *   <li>A percentage is shown only with its numerator, and on a denominator of at least 10.
 *   <li>Where one borough alone is hidden in a column, the next smallest is hidden too.
 *   <li>The City of London, with its few plans, is always hidden and counts in the region only.
 *   <li>Regional totals are rounded to the nearest 10, and percentages taken from the rounded
 *       totals; there is a region only from three boroughs up.
 * </ol>
 *
 * <p>Rounding by itself protects nothing: with 101 visible and a total of 100 (95 to 104), one
 * hidden count of 1 to 5 can only be 1, 2 or 3; with 103 visible it is 1. A total is therefore
 * rounded to the nearest 10 that leaves each hidden count at least three of its five values, or
 * hidden when there is none. What a hidden count can be follows from what is shown and from which
 * side of a threshold it lies on, never from its value; so where a total lies says no more about
 * it. Hidden denominators depend on denominators alone, so that measures over the same advice never
 * disagree about them.
 */
final class Suppression {

    static final String CITY_OF_LONDON = "E09000001";

    private static final int SMALL = 5;
    private static final int LEAST_DENOMINATOR = 10;
    private static final int LEAST_BOROUGHS = 3;
    private static final int ROUNDING = 10;

    /**
     * How far a window of ten must reach into the bounds for three of a small count's five values
     * to stay possible.
     */
    private static final int REACH = 2;

    private final List<Tally> tallies;
    private final Map<String, Bounds> hiddenDenominators = new HashMap<>();
    private final Map<String, List<Bounds>> hiddenNumerators = new HashMap<>();

    private Suppression(List<Tally> tallies) {
        this.tallies = tallies.stream().sorted(Comparator.comparing(Tally::gss)).toList();
    }

    /**
     * @param tallies every borough once, all with the same number of numerators
     */
    static Published publish(List<Tally> tallies) {
        Suppression suppression = new Suppression(tallies);
        suppression.hideDenominators();
        suppression.hideNumerators();
        return new Published(
                suppression.tallies.stream().map(suppression::row).toList(), suppression.region());
    }

    static boolean isSmall(int count) {
        return count >= 1 && count <= SMALL;
    }

    private void hideDenominators() {
        for (Tally tally : boroughs()) {
            if (isSmall(tally.denominator())) {
                hiddenDenominators.put(tally.gss(), new Bounds(1, SMALL));
            }
        }
        if (hiddenDenominators.size() == 1) {
            nextSmallest(Tally::denominator, hiddenDenominators)
                    .ifPresent(
                            next -> {
                                hiddenDenominators.put(next.gss(), Bounds.ZERO);
                                Bounds bounds =
                                        asNextSmallest(
                                                next, Tally::denominator, hiddenDenominators);
                                hiddenDenominators.put(next.gss(), bounds);
                            });
        }
    }

    private void hideNumerators() {
        for (Tally tally : boroughs()) {
            if (hiddenDenominators.containsKey(tally.gss()) || tally.setsASmallGroupApart()) {
                hiddenNumerators.put(tally.gss(), bounds(tally, Suppression::known));
            }
        }
        if (hiddenNumerators.size() == 1) {
            nextSmallest(Suppression::strictest, hiddenNumerators)
                    .ifPresent(
                            next -> {
                                hiddenNumerators.put(next.gss(), List.of());
                                Bounds ceiling =
                                        asNextSmallest(
                                                next, Suppression::strictest, hiddenNumerators);
                                List<Bounds> bounds = bounds(next, Suppression::notSmall);
                                bounds.set(0, bounds.get(0).and(ceiling));
                                hiddenNumerators.put(next.gss(), bounds);
                            });
        }
    }

    private List<Tally> boroughs() {
        return tallies.stream().filter(tally -> !tally.gss().equals(CITY_OF_LONDON)).toList();
    }

    private static int strictest(Tally tally) {
        return tally.numerators().get(0);
    }

    private Optional<Tally> nextSmallest(ToIntFunction<Tally> count, Map<String, ?> hidden) {
        return boroughs().stream()
                .filter(tally -> count.applyAsInt(tally) > 0 && !hidden.containsKey(tally.gss()))
                .min(Comparator.comparingInt(count).thenComparing(Tally::gss));
    }

    /**
     * A reader knows that a count hidden as the next smallest is not small itself and below all
     * that are shown.
     */
    private Bounds asNextSmallest(Tally next, ToIntFunction<Tally> count, Map<String, ?> hidden) {
        return nextSmallest(count, hidden)
                .map(
                        shown -> {
                            boolean first = next.gss().compareTo(shown.gss()) < 0;
                            int most = count.applyAsInt(shown);
                            return new Bounds(SMALL + 1, first ? most : most - 1);
                        })
                .orElse(Bounds.atLeast(SMALL + 1));
    }

    /**
     * What a reader may know of hidden numerators: for safety, on which side of which threshold
     * each one lies.
     */
    private List<Bounds> bounds(Tally tally, BiFunction<Integer, Integer, Bounds> known) {
        Bounds denominator = hiddenDenominators.get(tally.gss());
        return tally.numerators().stream()
                .map(
                        numerator ->
                                denominator == null
                                        ? known.apply(numerator, tally.denominator())
                                        : new Bounds(0, denominator.max()))
                .collect(Collectors.toList());
    }

    /**
     * A whole hidden though it sets no small group apart could, for all a reader knows, lack a few.
     */
    private static Bounds notSmall(int part, int whole) {
        return part == whole ? new Bounds(Math.max(0, whole - SMALL), whole) : known(part, whole);
    }

    private static Bounds known(int part, int whole) {
        if (part == 0 || part == whole) {
            return new Bounds(part, part);
        }
        if (whole <= 2 * SMALL) {
            return new Bounds(1, whole - 1);
        }
        if (part <= SMALL) {
            return new Bounds(1, SMALL);
        }
        if (whole - part <= SMALL) {
            return new Bounds(whole - SMALL, whole - 1);
        }
        return new Bounds(SMALL + 1, whole - SMALL - 1);
    }

    private Published.Row row(Tally tally) {
        boolean city = tally.gss().equals(CITY_OF_LONDON);
        boolean hidden = city || hiddenNumerators.containsKey(tally.gss());
        boolean tooFew = tally.denominator() > 0 && tally.denominator() < LEAST_DENOMINATOR;
        List<Published.Share> shares = new ArrayList<>();
        for (int numerator : tally.numerators()) {
            Figure count = hidden ? Figure.SUPPRESSED : Figure.of(numerator);
            Figure percent =
                    hidden || tooFew
                            ? Figure.SUPPRESSED
                            : Figure.share(numerator, tally.denominator());
            shares.add(new Published.Share(count, percent));
        }
        boolean hiddenDenominator = city || hiddenDenominators.containsKey(tally.gss());
        Figure denominator = hiddenDenominator ? Figure.SUPPRESSED : Figure.of(tally.denominator());
        return new Published.Row(tally.gss(), denominator, shares);
    }

    private Published.Row region() {
        if (boroughs().stream().filter(tally -> tally.denominator() > 0).count() < LEAST_BOROUGHS) {
            return null;
        }
        OptionalLong denominator = total(Tally::denominator, hiddenDenominators, Optional.empty());
        List<Published.Share> shares = new ArrayList<>();
        OptionalLong inner = OptionalLong.empty();
        for (int i = 0; i < tallies.get(0).numerators().size(); i++) {
            int index = i;
            Map<String, Bounds> hidden =
                    hiddenNumerators.entrySet().stream()
                            .collect(
                                    Collectors.toMap(
                                            Map.Entry::getKey, e -> e.getValue().get(index)));
            OptionalLong total =
                    total(tally -> tally.numerators().get(index), hidden, besides(index, inner));
            shares.add(share(total, denominator));
            inner = total;
        }
        return new Published.Row(null, figure(denominator), shares);
    }

    /**
     * A second reading of a numerator must not give away, with the first, the group between the
     * two.
     */
    private Optional<Bounds> besides(int index, OptionalLong inner) {
        if (index == 0 || inner.isEmpty() || hiddenNumerators.isEmpty()) {
            return Optional.empty();
        }
        Bounds between = Bounds.ZERO;
        for (Tally tally : tallies) {
            int group = tally.numerators().get(index) - tally.numerators().get(index - 1);
            boolean hidden = hiddenNumerators.containsKey(tally.gss());
            if (hidden && hiddenDenominators.containsKey(tally.gss())) {
                between = between.plus(new Bounds(0, hiddenDenominators.get(tally.gss()).max()));
            } else {
                between =
                        between.plus(
                                hidden
                                        ? known(group, tally.denominator())
                                        : new Bounds(group, group));
            }
        }
        // Two windows of ten leave their difference nineteen values: nine to either side.
        return Optional.of(
                new Bounds(between.min() - 9 + REACH, between.max() + 9 - REACH)
                        .shifted(inner.getAsLong()));
    }

    private OptionalLong total(
            ToIntFunction<Tally> count, Map<String, Bounds> hidden, Optional<Bounds> besides) {
        long sum = tallies.stream().mapToLong(count::applyAsInt).sum();
        Bounds possible = Bounds.atLeast(0);
        if (!hidden.isEmpty()) {
            long shown =
                    tallies.stream()
                            .filter(tally -> !hidden.containsKey(tally.gss()))
                            .mapToLong(count::applyAsInt)
                            .sum();
            Bounds all = hidden.values().stream().reduce(Bounds.ZERO, Bounds::plus).shifted(shown);
            // A total R says that the sum is R-5 to R+4.
            possible = new Bounds(all.min() - 4 + REACH, all.max() + 5 - REACH);
        }
        return besides.map(possible::and).orElse(possible).nearestMultiple(ROUNDING, sum);
    }

    private static Published.Share share(OptionalLong numerator, OptionalLong denominator) {
        boolean sharable =
                numerator.isPresent()
                        && denominator.isPresent()
                        && numerator.getAsLong() <= denominator.getAsLong();
        Figure percent =
                sharable
                        ? Figure.share((int) numerator.getAsLong(), (int) denominator.getAsLong())
                        : Figure.SUPPRESSED;
        return new Published.Share(figure(numerator), percent);
    }

    private static Figure figure(OptionalLong total) {
        return total.isPresent() ? Figure.of((int) total.getAsLong()) : Figure.SUPPRESSED;
    }
}
