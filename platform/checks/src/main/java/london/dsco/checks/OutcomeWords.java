package london.dsco.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of an outcome that carry its sense, in a rough common form, and how it puts them: two
 * outcomes that share most words say the same; one that limits what the other sets out, or sets it
 * at another time, may deny it.
 *
 * @param senses without names, small words and words of time
 * @param limits whether it says no, only, or until
 * @param subjects what it is about, by name in {@code outcomes.json}
 * @param stances how it puts it, likewise: whether it denies, who does it, where
 * @param times how often and when
 */
record OutcomeWords(
        Set<String> senses,
        boolean limits,
        Set<String> subjects,
        Set<String> stances,
        OutcomeTimes times) {

    private static final OutcomePhrases PHRASES = OutcomePhrases.shipped();

    private static final String DENIES = "denies";
    private static final String WITH_FAMILY = "lives with family";

    /** Of the shorter outcome's words. */
    private static final double MOST = 0.6;

    /** Of them, where both are about one subject. */
    private static final double MOST_OF_A_SUBJECT = 0.5;

    private static final int LEAST_SHARED = 2;
    private static final Set<String> LIMITS = Set.of("not", "no", "never", "only", "instead");
    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Set<String> SMALL =
            Set.of(
                    ("a able about after all an and any are as at attend attendance"
                                    + " attends be become becomes been before begin begins being both by"
                                    + " can could couple daily day days do does each every for fortnight"
                                    + " fortnightly four from get gets go goes going had has have he her"
                                    + " him his how if in into is it its key keep keeps long made make makes"
                                    + " making may month monthly months more not of on once one only or"
                                    + " other out over part personal assistant she should so some spend spends spent start"
                                    + " starts take takes taking than that the their them there they this"
                                    + " three through time times to twice two until up use used uses using"
                                    + " was week weekly weeks what when where which while who whom will"
                                    + " with without would year")
                            .split(" "));

    /** Which are in many outcomes and tell little of what one is about. */
    private static final Set<String> LIGHT =
            Set.of(
                    "tell", "see", "help", "feel", "alone", "adult", "look", "ask", "worker",
                    "week");

    static OutcomeWords of(String text) {
        Set<String> senses = new HashSet<>();
        boolean limits = false;
        List<Word> words = Words.of(text == null ? "" : text);
        for (Word word : words) {
            limits |= LIMITS.contains(word.folded()) && !word.isCapital();
            boolean name =
                    word.isCapital()
                            && !DAYS.contains(singular(word.folded()))
                            && !(word.opening() && PHRASES.isUsed(word.folded()));
            if (!name && !word.isNumber() && !SMALL.contains(word.folded())) {
                senses.add(PHRASES.sense(word.folded()));
            }
        }
        Set<String> stances = PHRASES.stances(words);
        boolean alone = stances.contains("unhelped") && !stances.contains("negated");
        return new OutcomeWords(
                Set.copyOf(senses),
                limits && !alone,
                PHRASES.subjects(words),
                stances,
                OutcomeTimes.of(words));
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    boolean isSaidBy(OutcomeWords other) {
        return limits == other.limits
                && (stances.contains(DENIES) || !other.stances.contains(DENIES))
                && !isOpposed(other)
                && !times.isOtherThan(other.times)
                && isAboutTheSame(other);
    }

    /** That most words are the same, and nobody or nothing in one has another in its place. */
    private boolean isAboutTheSame(OutcomeWords other) {
        long shared = shared(other);
        boolean subject = hasSubjectOf(other);
        return sharedWeight(other) > 0
                && (shared >= LEAST_SHARED || isOneThing(other))
                && shared >= (subject ? MOST_OF_A_SUBJECT : MOST) * fewer(other)
                && !PHRASES.areRivals(senses, other.senses);
    }

    /** That both are about one subject, and the other says no to it or puts it the other way. */
    boolean isDeniedBy(OutcomeWords other) {
        boolean subject = hasSubjectOf(other);
        long shared = sharedWeight(other);
        if (!subject && shared == 0) {
            return false;
        }
        boolean denied =
                other.limits && shared > 0
                        || other.stances.contains(DENIES)
                        || stances.contains(DENIES) && other.stances.contains("alone");
        boolean close = shared > 0 && shared >= MOST_OF_A_SUBJECT * fewer(other);
        return denied && !(isNegative() && other.isNegative())
                || close && limits && !other.isNegative()
                || isOpposed(other)
                || isWithAnother(other)
                || close && times.isOtherThan(other.times);
    }

    /** "Goes swimming weekly" and "swims once a week": short, and there is no other word. */
    private boolean isOneThing(OutcomeWords other) {
        boolean within =
                weighty().containsAll(other.weighty()) || other.weighty().containsAll(weighty());
        return within && times.isSameAs(other.times) || senses.equals(other.senses);
    }

    private Set<String> weighty() {
        Set<String> weighty = new HashSet<>(senses);
        weighty.removeAll(LIGHT);
        return weighty;
    }

    private boolean isNegative() {
        return limits || stances.contains(DENIES);
    }

    private boolean isOpposed(OutcomeWords other) {
        return PHRASES.areOpposed(stances, other.stances);
    }

    private boolean hasSubjectOf(OutcomeWords other) {
        return subjects.stream().anyMatch(other.subjects::contains);
    }

    private long sharedWeight(OutcomeWords other) {
        return weighty().stream().filter(other.senses::contains).count();
    }

    /** That the child lives with the mother in one, and with the father in the other. */
    private boolean isWithAnother(OutcomeWords other) {
        return stances.contains(WITH_FAMILY)
                && other.stances.contains(WITH_FAMILY)
                && PHRASES.areRivals(senses, other.senses);
    }

    private int fewer(OutcomeWords other) {
        return Math.min(senses.size(), other.senses.size());
    }

    private long shared(OutcomeWords other) {
        return senses.stream().filter(other.senses::contains).count();
    }
}
