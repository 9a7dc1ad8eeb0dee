package london.dsco.checks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A phrase that a practitioner can write, matched word by word. All ways through it are followed at
 * once, from all steps that may take the first word: from each word of a text there is one walk,
 * and it asks at most {@link #size} steps. So a search takes at most the length of the text times
 * the size of the phrase. {@link RuleLimits} bounds the sizes of what a borough writes, so that
 * none can write what stops the service.
 *
 * <p>{@code PhraseParser} says how a phrase is written.
 */
final class Phrase {

    /**
     * Steps that may take the next word.
     *
     * @param few each to be asked
     * @param same those, as a set
     * @param many the rest, by numbers of indexes that hold them
     */
    private record Ways(int[] few, BitSet same, BitSet many) {

        private static final Ways NONE = new Ways(new int[0], new BitSet(), new BitSet());

        boolean isNone() {
            return few.length == 0 && many.isEmpty();
        }
    }

    /** So many steps are asked one by one. */
    private static final int FEW = 12;

    private final PhraseStep[] steps;
    private final int first;

    /** Steps, where each word of a choice is one. */
    private final int written;

    /** Steps by the words that they take, where more than a few may come. */
    private final List<StepIndex<Integer>> indexes = new ArrayList<>();

    /** The steps that each of these holds. */
    private final List<BitSet> indexed = new ArrayList<>();

    /** By step that follows one that takes a word: what may come there; null for other steps. */
    private final Ways[] ways;

    /** By step: whether the phrase ends there, within a sentence and where one ends. */
    private final boolean[] done;

    private final boolean[] doneAtEnd;

    /**
     * @param steps each after those that follow it
     * @param written how many steps they are, where each word of a choice is one
     */
    Phrase(List<PhraseStep> steps, int first, int written) {
        this.steps = steps.toArray(PhraseStep[]::new);
        this.first = first;
        this.written = written;
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
        leaveOut(many, found);
        if (found.cardinality() <= FEW) {
            return new Ways(numbersIn(found), found, many);
        }
        StepIndex<Integer> index = new StepIndex<>();
        found.stream().forEach(each -> index.add(steps[each], each));
        many.set(indexes.size());
        indexes.add(index);
        indexed.add(found);
        return new Ways(Ways.NONE.few(), Ways.NONE.same(), many);
    }

    /** A step that an index holds is asked there, and not once more. */
    private void leaveOut(BitSet many, BitSet found) {
        for (int each = many.nextSetBit(0); each >= 0; each = many.nextSetBit(each + 1)) {
            found.andNot(indexed.get(each));
        }
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
        found.or(more.same());
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
     * How many steps it has, or may ask from one word of a text on, where those are more: a step
     * counts each time that another number of words may come before it.
     *
     * @param enough a larger size need not be exact
     */
    int size(int enough) {
        BitSet taking = openings(true);
        int asked = taking.cardinality();
        while (!taking.isEmpty() && asked <= enough) {
            Walk walk = new Walk();
            taking.stream().forEach(step -> walk.follow(ways[steps[step].next()]));
            Ways next = walk.now();
            taking = new BitSet();
            taking.or(next.same());
            asked += next.few().length;
            for (int each : numbersIn(next.many())) {
                taking.or(indexed.get(each));
                asked += indexed.get(each).cardinality();
            }
        }
        return Math.max(written, asked);
    }

    /**
     * The walk that begins with a word, to its end.
     *
     * @param opening the step that takes the word, as is known
     */
    Walk walk(List<Word> words, int from, int opening) {
        Walk walk = new Walk();
        walk.taken(opening, words.get(from), from);
        walk.goOn(words, from + 1);
        return walk;
    }

    /**
     * The walk that begins with a word, to its end.
     *
     * @param openings all steps that take the word, as is known
     */
    Walk walk(List<Word> words, int from, BitSet openings) {
        Walk walk = new Walk();
        for (int each : numbersIn(openings)) {
            walk.taken(each, words.get(from), from);
        }
        walk.goOn(words, from + 1);
        return walk;
    }

    /** All ways through a text from one of its words. */
    final class Walk {

        private int longest = -1;
        private int asked;
        private Ways next = Ways.NONE;

        /** Where more than one step took a word: what may come after each of them. */
        private BitSet found;

        private BitSet many;

        private Ways now() {
            if (found != null) {
                leaveOut(many, found);
                next = new Ways(numbersIn(found), found, many);
                found = null;
                many = null;
            }
            return next;
        }

        /** The number of the word after the last of the longest match, or -1 for none. */
        int longest() {
            return longest;
        }

        /** How many steps were asked, those that took the first word not counted. */
        int asked() {
            return asked;
        }

        private void goOn(List<Word> words, int next) {
            for (int at = next; at < words.size() && !now().isNone(); at++) {
                go(words.get(at), at);
            }
        }

        private void go(Word word, int at) {
            Ways now = next;
            next = Ways.NONE;
            asked += now.few().length;
            for (int each : now.few()) {
                if (steps[each].takes(word)) {
                    taken(each, word, at);
                }
            }
            BitSet more = now.many();
            for (int each = more.nextSetBit(0); each >= 0; each = more.nextSetBit(each + 1)) {
                asked += indexes.get(each).forEach(word, step -> taken(step, word, at));
            }
        }

        private void taken(int step, Word word, int at) {
            int follows = steps[step].next();
            if (word.closing() ? doneAtEnd[follows] : done[follows]) {
                longest = at + 1;
            }
            if (!word.closing()) {
                follow(ways[follows]);
            }
        }

        private void follow(Ways more) {
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
