package london.dsco.checks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an outcome says, in slots that can be compared: what it is about, who, how it puts it, how
 * often, how long, when and where. {@link OutcomeSigns} compares two.
 *
 * @param senses its words in a common form, without small words and amounts, each with its weight
 * @param words all of those and the light ones
 * @param name the sense of its first name, the child's as a rule; empty for none
 * @param subjects what it is about, by name in {@code outcomes.json}
 * @param stances how it puts it, likewise: whether it denies, who does it, where
 * @param amounts how often, how long and when
 * @param facts days, places, people and the like
 * @param denied senses and subjects of the part that is denied; empty for none
 * @param meaning what its words mean
 */
record OutcomeWords(
        Map<String, Double> senses,
        Set<String> words,
        String name,
        Set<String> subjects,
        Set<String> stances,
        OutcomeAmounts amounts,
        OutcomeFacts facts,
        Set<String> denied,
        OutcomeMeaning meaning) {

    private static final OutcomePhrases PHRASES = OutcomePhrases.shipped();

    private static final double SAME_AMOUNT = 0.6;
    private static final double WEAK = 0.4;
    private static final double STRONG = 1;
    private static final double A_SUBJECT = 0.4;
    private static final int SUBJECTS = 2;
    private static final double EXACT = 1000;

    static OutcomeWords of(String text) {
        Map<String, Double> senses = new HashMap<>();
        Set<String> all = new HashSet<>();
        String name = "";
        List<Word> words = Words.of(text == null ? "" : text);
        List<OutcomePhrases.Sense> read = PHRASES.senses(words);
        for (OutcomePhrases.Sense each : read) {
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
                OutcomeAmounts.of(words),
                OutcomeFacts.of(read, name, PHRASES),
                denied(words),
                meaning(words, read, name));
    }

    private static OutcomeMeaning meaning(
            List<Word> words, List<OutcomePhrases.Sense> read, String name) {
        List<String> all = words.stream().map(Word::folded).toList();
        List<String> telling =
                read.stream()
                        .filter(each -> !each.sense().equals(name))
                        .map(each -> each.word().folded())
                        .filter(each -> !PHRASES.isSmall(each))
                        .toList();
        return OutcomeMeaning.of(all, telling);
    }

    private static Set<String> denied(List<Word> words) {
        List<Word> part = PHRASES.denied(words);
        Set<String> denied = new HashSet<>(PHRASES.subjects(part));
        PHRASES.senses(part).stream()
                .filter(each -> !PHRASES.isSmall(each.word().folded()))
                .filter(each -> !PHRASES.isLight(each.word().folded()))
                .forEach(each -> denied.add(each.sense()));
        return Set.copyOf(denied);
    }

    /** How much two are about the same, for comparing pairs; no share of anything. */
    double nearness(OutcomeWords other) {
        Likeness like = likeness(other);
        long subject = subjects.stream().filter(other.subjects::contains).count();
        boolean day = facts.days().stream().anyMatch(other.facts.days()::contains);
        return like.words()
                + like.ofBoth()
                + A_SUBJECT * Math.min(SUBJECTS, subject)
                + (day ? A_SUBJECT : 0);
    }

    /** Whether an amount that both give is another in each: how often, how long, when, how many. */
    boolean isInOtherAmounts(OutcomeWords other) {
        return amounts.differ(other.amounts) || facts.countOthers(other.facts);
    }

    /** Whether anything in how two are put could set one against the other. */
    boolean hasACueAgainst(OutcomeWords other) {
        return stances.stream()
                        .anyMatch(each -> PHRASES.isCue(each) && !other.stances.contains(each))
                || other.stances.stream()
                        .anyMatch(each -> PHRASES.isCue(each) && !stances.contains(each));
    }

    /** "unpacked" and "packed". */
    boolean isUndone(OutcomeWords other) {
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
    record Likeness(double words, double shared, double ofTheShorter, double ofBoth) {}

    Likeness likeness(OutcomeWords other) {
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

    boolean isOpposed(OutcomeWords other) {
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
    Set<String> without(Set<String> some, OutcomeWords other) {
        Set<String> rest = new HashSet<>(some);
        rest.remove(name);
        rest.remove(other.name);
        return rest;
    }

    /** The same in whatever order. */
    private static double weight(Set<String> some, OutcomeWords of) {
        double sum = some.stream().mapToDouble(each -> of.senses.getOrDefault(each, 0.0)).sum();
        return Math.round(sum * EXACT) / EXACT;
    }
}
