package london.dsco.checks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A phrase that a practitioner can write, matched word by word. All ways through it are followed at
 * once, so a match takes at most the length of the text times that of the phrase, whatever the
 * phrase: no borough can write one that stops the service.
 *
 * <p>{@code PhraseParser} says how a phrase is written.
 */
final class Phrase {

    /**
     * Steps that may take the next word.
     *
     * @param few each to be asked
     * @param many the rest, by numbers of indexes that hold them
     */
    private record Ways(int[] few, BitSet many) {

        private static final Ways NONE = new Ways(new int[0], new BitSet());

        boolean isNone() {
            return few.length == 0 && many.isEmpty();
        }
    }

    /** So many steps are asked one by one. */
    private static final int FEW = 12;

    private final PhraseStep[] steps;
    private final int first;

    /** Steps by the words that they take, where more than a few may come. */
    private final List<StepIndex<Integer>> indexes = new ArrayList<>();

    /** By step that follows one that takes a word: what may come there; null for other steps. */
    private final Ways[] ways;

    /** By step: whether the phrase ends there, within a sentence and where one ends. */
    private final boolean[] done;

    private final boolean[] doneAtEnd;

    /**
     * @param steps each after those that follow it
     */
    Phrase(List<PhraseStep> steps, int first) {
        this.steps = steps.toArray(PhraseStep[]::new);
        this.first = first;
        this.done = new boolean[this.steps.length];
        this.doneAtEnd = new boolean[this.steps.length];
        BitSet following = new BitSet();
        for (int i = 0; i < this.steps.length; i++) {
            PhraseStep each = this.steps[i];
            switch (each.ask()) {
                case DONE -> {
                    done[i] = true;
                    doneAtEnd[i] = true;
                }
                case EITHER -> {
                    done[i] = done[each.next()] || done[each.other()];
                    doneAtEnd[i] = doneAtEnd[each.next()] || doneAtEnd[each.other()];
                }
                case SENTENCE_START, SENTENCE_END -> doneAtEnd[i] = doneAtEnd[each.next()];
                default -> following.set(each.next());
            }
        }
        this.ways = new Ways[this.steps.length];
        following.stream().forEach(each -> ways[each] = waysAt(each));
    }

    /** What is known of a step that follows is not looked for again, so that phrases stay small. */
    private Ways waysAt(int step) {
        BitSet found = new BitSet();
        BitSet many = new BitSet();
        reach(step, false, found, many, new BitSet());
        if (found.cardinality() <= FEW) {
            return new Ways(numbersIn(found), many);
        }
        StepIndex<Integer> index = new StepIndex<>();
        found.stream().forEach(each -> index.add(steps[each], each));
        many.set(indexes.size());
        indexes.add(index);
        return new Ways(Ways.NONE.few(), many);
    }

    private static int[] numbersIn(BitSet set) {
        int[] numbers = new int[set.cardinality()];
        int size = 0;
        for (int each = set.nextSetBit(0); each >= 0; each = set.nextSetBit(each + 1)) {
            numbers[size] = each;
            size++;
        }
        return numbers;
    }

    private void reach(int step, boolean atStart, BitSet found, BitSet many, BitSet seen) {
        if (seen.get(step)) {
            return;
        }
        seen.set(step);
        if (many != null && ways[step] != null) {
            add(ways[step], found, many);
            return;
        }
        PhraseStep each = steps[step];
        switch (each.ask()) {
            case EITHER -> {
                reach(each.next(), atStart, found, many, seen);
                reach(each.other(), atStart, found, many, seen);
            }
            case SENTENCE_START -> {
                if (atStart) {
                    reach(each.next(), true, found, many, seen);
                }
            }
            case SENTENCE_END, DONE -> {}
            default -> found.set(step);
        }
    }

    private static void add(Ways more, BitSet found, BitSet many) {
        for (int each : more.few()) {
            found.set(each);
        }
        many.or(more.many());
    }

    PhraseStep step(int number) {
        return steps[number];
    }

    /**
     * The steps of which one must take the first word.
     *
     * @param atStart of those that a sentence may begin with, not just hold
     */
    BitSet openings(boolean atStart) {
        BitSet found = new BitSet();
        reach(first, atStart, found, null, new BitSet());
        return found;
    }

    static boolean isStart(List<Word> words, int at) {
        return at == 0 || words.get(at - 1).closing();
    }

    /**
     * The longest match that begins with a word.
     *
     * @param opening the step that takes it, as is known
     * @return the number of the word after the last, or -1 for none
     */
    int matchFrom(List<Word> words, int from, int opening) {
        Walk walk = new Walk();
        walk.taken(opening, words.get(from), from);
        for (int at = from + 1; at < words.size() && !walk.now().isNone(); at++) {
            walk.go(words.get(at), at);
        }
        return walk.longest;
    }

    /** One way through a text. */
    private final class Walk {

        private int longest = -1;
        private Ways next = Ways.NONE;

        /** Where more than one step took a word: what may come after each of them. */
        private BitSet found;

        private BitSet many;

        private Ways now() {
            if (found != null) {
                next = new Ways(numbersIn(found), many);
                found = null;
                many = null;
            }
            return next;
        }

        private void go(Word word, int at) {
            Ways now = next;
            next = Ways.NONE;
            for (int each : now.few()) {
                if (steps[each].takes(word)) {
                    taken(each, word, at);
                }
            }
            BitSet more = now.many();
            for (int each = more.nextSetBit(0); each >= 0; each = more.nextSetBit(each + 1)) {
                indexes.get(each).forEach(word, step -> taken(step, word, at));
            }
        }

        private void taken(int step, Word word, int at) {
            int follows = steps[step].next();
            if (word.closing() ? doneAtEnd[follows] : done[follows]) {
                longest = at + 1;
            }
            Ways more = word.closing() ? Ways.NONE : ways[follows];
            if (found == null && (next.isNone() || next == more)) {
                next = more;
            } else if (!more.isNone()) {
                if (found == null) {
                    found = new BitSet();
                    many = new BitSet();
                    add(next, found, many);
                }
                add(more, found, many);
            }
        }
    }
}
