package london.dsco.advice.plantext;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Compares the lines of the plan with those of the advice. Lines with the same id belong together.
 * The others are matched pair by pair with the most similar words, if they are similar enough.
 * Needs are compared with needs and provision with provision. It points out differences to a
 * person, and judges nothing.
 */
final class PlanComparison {

    /** Practice: below this, two lines are about different matters, not one reworded. */
    private static final double ALIKE_ENOUGH = 0.6;

    private final List<SectionLine> advice;
    private final List<SectionLine> plan;
    private final List<Wording> adviceWords;
    private final List<Wording> planWords;

    /** By the number of the line of the advice. */
    private final Map<Integer, Match> matches = new HashMap<>();

    private record Match(int before, int after, MatchedBy by, double likeness) {}

    private PlanComparison(List<SectionLine> advice, List<SectionLine> plan) {
        this.advice = advice;
        this.plan = plan;
        this.adviceWords = words(advice);
        this.planWords = words(plan);
    }

    /**
     * @return the lines of the advice in its order, then those that only the plan has
     */
    static List<ComparedLine> of(List<SectionLine> advice, List<SectionLine> plan) {
        PlanComparison comparison = new PlanComparison(advice, plan);
        comparison.matchById();
        comparison.matchByText();
        return comparison.lines();
    }

    private static List<Wording> words(List<SectionLine> lines) {
        return lines.stream().map(line -> new Wording(line.text())).toList();
    }

    /**
     * Matches lines by id. If several lines of the plan name one id, the most similar line gets it.
     */
    private void matchById() {
        take(pairs(MatchedBy.ID));
    }

    private void matchByText() {
        take(pairs(MatchedBy.TEXT));
    }

    private List<Match> pairs(MatchedBy by) {
        List<Match> pairs = new ArrayList<>();
        for (int before = 0; before < advice.size(); before++) {
            for (int after = 0; after < plan.size(); after++) {
                if (isFree(before, after) && mayMatch(before, after, by)) {
                    double likeness = adviceWords.get(before).likenessTo(planWords.get(after));
                    if (by == MatchedBy.ID || likeness >= ALIKE_ENOUGH) {
                        pairs.add(new Match(before, after, by, likeness));
                    }
                }
            }
        }
        return pairs;
    }

    private boolean mayMatch(int before, int after, MatchedBy by) {
        SectionLine one = advice.get(before);
        SectionLine other = plan.get(after);
        return by == MatchedBy.ID ? one.hasTheIdOf(other) : one.isOfTheKindOf(other);
    }

    /** Takes the most similar pairs first, then those in the same section, then in their order. */
    private void take(List<Match> pairs) {
        pairs.sort(
                Comparator.comparingDouble(Match::likeness)
                        .reversed()
                        .thenComparing(pair -> !isInOneSection(pair))
                        .thenComparing(Match::before)
                        .thenComparing(Match::after));
        for (Match pair : pairs) {
            if (isFree(pair.before(), pair.after())) {
                matches.put(pair.before(), pair);
            }
        }
    }

    private boolean isFree(int before, int after) {
        return !matches.containsKey(before) && !isMatched(after);
    }

    private boolean isMatched(int after) {
        return matches.values().stream().anyMatch(match -> match.after() == after);
    }

    private boolean isInOneSection(Match pair) {
        return advice.get(pair.before()).section() == plan.get(pair.after()).section();
    }

    private List<ComparedLine> lines() {
        List<ComparedLine> lines = new ArrayList<>();
        for (int before = 0; before < advice.size(); before++) {
            Match match = matches.get(before);
            lines.add(match == null ? ComparedLine.dropped(advice.get(before)) : line(match));
        }
        IntStream.range(0, plan.size())
                .filter(after -> !isMatched(after))
                .forEach(after -> lines.add(ComparedLine.added(plan.get(after))));
        return lines;
    }

    private ComparedLine line(Match match) {
        boolean same =
                adviceWords.get(match.before()).saysTheSameAs(planWords.get(match.after()))
                        && isInOneSection(match);
        return ComparedLine.matched(
                same ? Change.KEPT : Change.CHANGED,
                match.by(),
                advice.get(match.before()),
                plan.get(match.after()));
    }
}
