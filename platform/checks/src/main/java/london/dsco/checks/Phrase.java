package london.dsco.checks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A phrase that a practitioner can write, matched word by word. All ways through it are followed at
 * once, so a match takes at most the length of the text times that of the phrase, whatever the
 * phrase: no borough can write one that stops the service.
 *
 * <p>{@code PhraseParser} says how a phrase is written.
 */
final class Phrase {

    /** How many letters the index of first words looks at. */
    static final int KEY = 3;

    /** What a step through the phrase asks of the word before it. */
    enum Ask {
        ONE_OF,
        PREFIX,
        SUFFIX,
        WITHIN,
        NUMBER,
        CAPITAL,
        ANY,
        SENTENCE_START,
        SENTENCE_END,
        EITHER,
        DONE
    }

    /**
     * @param word what it asks for in or of the word, where it asks for letters
     * @param words the words of which it is one, of {@code ONE_OF} alone
     * @param next the step that follows
     * @param other the other step that may follow, of {@code EITHER} alone
     */
    record Step(Ask ask, String word, Set<String> words, int next, int other) {}

    private final List<Step> steps;
    private final int first;

    /** The steps of which one must take the first word, so that most words are passed over. */
    private final List<Step> openings;

    private final Optional<Set<String>> ends;

    Phrase(List<Step> steps, int first) {
        this.steps = List.copyOf(steps);
        this.first = first;
        BitSet reached = new BitSet();
        open(first, reached, new BitSet());
        this.openings = reached.stream().mapToObj(this.steps::get).toList();
        this.ends = endKeys();
    }

    private void open(int step, BitSet reached, BitSet seen) {
        if (seen.get(step)) {
            return;
        }
        seen.set(step);
        Step each = steps.get(step);
        switch (each.ask()) {
            case EITHER -> {
                open(each.next(), reached, seen);
                open(each.other(), reached, seen);
            }
            case SENTENCE_START, SENTENCE_END -> open(each.next(), reached, seen);
            default -> reached.set(step);
        }
    }

    private boolean canBeginWith(Word word) {
        for (Step each : openings) {
            if (takes(each, word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The longest match that begins with a word.
     *
     * @return the number of the word after the last, or -1 for none
     */
    int matchFrom(List<Word> words, int from) {
        boolean tooLate =
                steps.get(first).ask() == Ask.SENTENCE_START
                        && from > 0
                        && !words.get(from - 1).closing();
        if (tooLate || !canBeginWith(words.get(from))) {
            return -1;
        }
        int longest = -1;
        BitSet now = new BitSet();
        reach(first, words, from, from, now);
        for (int at = from; !now.isEmpty(); at++) {
            BitSet then = new BitSet();
            for (int each = now.nextSetBit(0); each >= 0; each = now.nextSetBit(each + 1)) {
                Step step = steps.get(each);
                if (step.ask() == Ask.DONE) {
                    longest = at > from ? at : longest;
                } else if (at < words.size()
                        && words.get(at).sentence() == words.get(from).sentence()
                        && takes(step, words.get(at))) {
                    reach(step.next(), words, at + 1, from, then);
                }
            }
            now = then;
        }
        return longest;
    }

    /** Marks what can come next without taking a word. */
    private void reach(int step, List<Word> words, int at, int from, BitSet reached) {
        Step each = steps.get(step);
        switch (each.ask()) {
            case EITHER -> {
                if (!reached.get(step)) {
                    reached.set(step);
                    reach(each.next(), words, at, from, reached);
                    reach(each.other(), words, at, from, reached);
                }
            }
            case SENTENCE_START -> {
                if (at == 0 || words.get(at - 1).closing()) {
                    reach(each.next(), words, at, from, reached);
                }
            }
            case SENTENCE_END -> {
                if (at > from && words.get(at - 1).closing()) {
                    reach(each.next(), words, at, from, reached);
                }
            }
            default -> reached.set(step);
        }
    }

    private static boolean takes(Step step, Word word) {
        return switch (step.ask()) {
            case ONE_OF -> step.words().contains(word.folded());
            case PREFIX -> word.folded().startsWith(step.word());
            case SUFFIX -> word.folded().endsWith(step.word());
            case WITHIN -> word.folded().contains(step.word());
            case NUMBER -> word.isNumber() || NumberWords.ALL.contains(word.folded());
            case CAPITAL -> word.isCapital();
            case ANY -> true;
            default -> false;
        };
    }

    /**
     * The first letters of the words with which it can begin, so that most words of a text are
     * passed over at once.
     *
     * @return empty where it can begin with any word
     */
    Optional<Set<String>> keys() {
        Set<String> keys = new HashSet<>();
        return collect(first, keys, new ArrayList<>()) ? Optional.of(keys) : Optional.empty();
    }

    /**
     * Whether one of the words with which it can end is in the text, by its first letters; so that
     * a phrase that cannot be there is not looked for at each place.
     *
     * @param keys of all words of the text
     */
    boolean canEndIn(Set<String> keys) {
        return ends.isEmpty() || ends.get().stream().anyMatch(keys::contains);
    }

    /** Empty where it can end with any word. */
    private Optional<Set<String>> endKeys() {
        Set<String> found = new HashSet<>();
        for (int i = 0; i < steps.size(); i++) {
            Step each = steps.get(i);
            boolean takesWord =
                    switch (each.ask()) {
                        case EITHER, SENTENCE_START, SENTENCE_END, DONE -> false;
                        default -> true;
                    };
            if (takesWord && isDoneAfter(each.next(), new BitSet())) {
                Set<String> known = keysOf(each);
                if (known.isEmpty()) {
                    return Optional.empty();
                }
                found.addAll(known);
            }
        }
        return Optional.of(found);
    }

    private boolean isDoneAfter(int step, BitSet seen) {
        if (seen.get(step)) {
            return false;
        }
        seen.set(step);
        Step each = steps.get(step);
        return switch (each.ask()) {
            case DONE -> true;
            case EITHER -> isDoneAfter(each.next(), seen) || isDoneAfter(each.other(), seen);
            case SENTENCE_START, SENTENCE_END -> isDoneAfter(each.next(), seen);
            default -> false;
        };
    }

    private boolean collect(int step, Set<String> keys, List<Integer> seen) {
        if (seen.contains(step)) {
            return true;
        }
        seen.add(step);
        Step each = steps.get(step);
        return switch (each.ask()) {
            case ONE_OF, PREFIX -> {
                Set<String> own = keysOf(each);
                keys.addAll(own);
                yield !own.isEmpty();
            }
            case EITHER -> collect(each.next(), keys, seen) && collect(each.other(), keys, seen);
            case SENTENCE_START -> collect(each.next(), keys, seen);
            default -> false;
        };
    }

    /** Of the words that a step takes; empty where they may be any. */
    private static Set<String> keysOf(Step step) {
        return switch (step.ask()) {
            case ONE_OF -> step.words().stream().map(Phrase::key).collect(Collectors.toSet());
            case PREFIX -> step.word().length() < KEY ? Set.of() : Set.of(key(step.word()));
            default -> Set.of();
        };
    }

    static String key(String word) {
        return word.length() <= KEY ? word : word.substring(0, KEY);
    }
}
