package london.dsco.checks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an outcome says, in slots that can be compared: what it is about, who, how it puts it, how
 * often and how long. Two outcomes that are about the same and differ in no slot say the same; one
 * that is about the same and puts it the other way, or in another amount, denies it.
 *
 * @param senses its words in a common form, without small words and amounts, each with its weight
 * @param words all of those and the light ones
 * @param name the sense of its first name, the child's as a rule; empty for none
 * @param subjects what it is about, by name in {@code outcomes.json}
 * @param stances how it puts it, likewise: whether it denies, who does it, where
 */
record OutcomeWords(
        Map<String, Double> senses,
        Set<String> words,
        String name,
        Set<String> subjects,
        Set<String> stances,
        OutcomeAmounts amounts) {

    private static final OutcomePhrases PHRASES = OutcomePhrases.shipped();

    /** Of the weight of the shorter outcome's words. */
    private static final double MOST = 0.5;

    /** Of the weight of the words of both. */
    private static final double SOME = 0.35;

    /** The weight of one word that is not weak. */
    private static final double LEAST_SHARED = 0.99;

    /** Where words are counted and not weighed. */
    private static final int FEWEST = 2;

    private static final double MOST_IN_WORDS = 0.6;
    private static final double SAME_AMOUNT = 0.6;
    private static final double WEAK = 0.4;
    private static final double STRONG = 1;

    static OutcomeWords of(String text) {
        Map<String, Double> senses = new HashMap<>();
        Set<String> all = new HashSet<>();
        String name = "";
        List<Word> words = Words.of(text == null ? "" : text);
        for (OutcomePhrases.Sense each : PHRASES.senses(words)) {
            Word word = each.word();
            String folded = word.folded();
            boolean counted = word.isNumber() && !word.text().matches("\\d{3}");
            boolean says = !PHRASES.isSmall(folded) && !PHRASES.isLight(folded) && !counted;
            if (!counted && (each.phrase() || !PHRASES.isSmall(folded))) {
                all.add(each.sense());
            }
            if (!each.phrase() && !says) {
                continue;
            }
            if (name.isEmpty()
                    && !each.phrase()
                    && word.isCapital()
                    && !PHRASES.isSmall(folded)
                    && !PHRASES.isKnown(folded)) {
                name = each.sense();
            }
            senses.put(each.sense(), PHRASES.isWeak(each.sense()) ? WEAK : STRONG);
        }
        return new OutcomeWords(
                Map.copyOf(senses),
                Set.copyOf(all),
                name,
                PHRASES.subjects(words),
                PHRASES.stances(words),
                OutcomeAmounts.of(words));
    }

    boolean isSaidBy(OutcomeWords other) {
        Likeness like = likeness(other);
        boolean alike =
                like.shared() >= LEAST_SHARED
                        && like.ofTheShorter() >= MOST
                        && like.ofBoth() >= SOME;
        return (alike || isAlikeInWords(other))
                && stances.contains("denies") == other.stances.contains("denies")
                && !isOpposed(other)
                && !amounts.differ(other.amounts)
                && !isAboutOthers(other);
    }

    /** By number and not by weight. */
    private boolean isAlikeInWords(OutcomeWords other) {
        Set<String> own = without(words, other);
        Set<String> others = without(other.words, other);
        long both = own.stream().filter(others::contains).count();
        return both >= FEWEST && both >= MOST_IN_WORDS * Math.min(own.size(), others.size());
    }

    /** That both are about one subject, and the other says no to it or puts it the other way. */
    boolean isDeniedBy(OutcomeWords other) {
        Likeness like = likeness(other);
        boolean sameSubject = subjects.stream().anyMatch(other.subjects::contains);
        if (!sameSubject && like.words() < STRONG) {
            return false;
        }
        boolean sameThing = like.words() >= STRONG || like.ofTheShorter() >= MOST;
        boolean denied =
                other.stances.contains("denies") && !stances.contains("denies")
                        || stances.contains("denies")
                                && !other.stances.contains("denies")
                                && (other.stances.contains("alone") || like.ofTheShorter() >= MOST);
        return denied && !isAboutOthers(other)
                || isOpposed(other)
                || isUndone(other) && like.words() >= STRONG
                || sameThing && amounts.differ(other.amounts)
                || sameSubject && amounts.differByTheClock(other.amounts);
    }

    /** "unpacked" and "packed". */
    private boolean isUndone(OutcomeWords other) {
        return senses.keySet().stream().anyMatch(each -> other.senses.containsKey("un" + each))
                || other.senses.keySet().stream().anyMatch(each -> senses.containsKey("un" + each));
    }

    /**
     * How much two outcomes have in common.
     *
     * @param words weight of the words that are in both
     * @param shared the same, with that of amounts that are the same in both
     * @param ofTheShorter as a share of the one that says less
     * @param ofBoth as a share of all that is in one or the other
     */
    private record Likeness(double words, double shared, double ofTheShorter, double ofBoth) {}

    private Likeness likeness(OutcomeWords other) {
        double words = weight(shared(other), this);
        double own = weight(without(senses.keySet(), other), this);
        double others = weight(without(other.senses.keySet(), other), other);
        double same = amounts.agree(other.amounts) ? SAME_AMOUNT : 0;
        double shared = words + same;
        double fewer = Math.min(own, others) + same;
        double all = own + others - words + same;
        return new Likeness(
                words, shared, fewer == 0 ? 0 : shared / fewer, all == 0 ? 0 : shared / all);
    }

    private boolean isAboutOthers(OutcomeWords other) {
        Set<String> own = people(senses.keySet());
        Set<String> others = people(other.senses.keySet());
        return !own.isEmpty() && !others.isEmpty() && own.stream().noneMatch(others::contains);
    }

    private static Set<String> people(Set<String> senses) {
        return senses.stream().filter(PHRASES::isPerson).collect(Collectors.toSet());
    }

    private boolean isOpposed(OutcomeWords other) {
        return PHRASES.opposed().stream()
                .anyMatch(
                        each ->
                                isOpposed(other, each.get(0), each.get(1))
                                        || isOpposed(other, each.get(1), each.get(0)));
    }

    private boolean isOpposed(OutcomeWords other, String one, String opposite) {
        return stances.contains(one)
                && !stances.contains(opposite)
                && other.stances.contains(opposite)
                && !other.stances.contains(one);
    }

    private Set<String> shared(OutcomeWords other) {
        Set<String> shared = without(senses.keySet(), other);
        shared.retainAll(other.senses.keySet());
        return shared;
    }

    /** The child's name says nothing of what an outcome is about. */
    private Set<String> without(Set<String> some, OutcomeWords other) {
        Set<String> rest = new HashSet<>(some);
        rest.remove(name);
        rest.remove(other.name);
        return rest;
    }

    private static double weight(Set<String> some, OutcomeWords of) {
        return some.stream().mapToDouble(each -> of.senses.getOrDefault(each, 0.0)).sum();
    }
}
