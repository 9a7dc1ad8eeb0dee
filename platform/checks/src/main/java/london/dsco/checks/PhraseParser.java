package london.dsco.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a phrase: words in lower case with spaces between, in which
 *
 * <ul>
 *   <li>{@code word*} is every word that begins so, {@code *word} every word that ends so, {@code
 *       *word*} every word with it inside;
 *   <li>{@code (one|two words)} is either, and a {@code ?} after a word or bracket makes it
 *       optional;
 *   <li>{@code #} is a number, in figures or in words; {@code A} a word with a capital;
 *   <li>{@code _} is any one word, {@code ..} up to six words of the same sentence;
 *   <li>{@code ^} is the beginning of a sentence, {@code $} its end;
 *   <li>{@code @name} is any of the phrases of a named set.
 * </ul>
 *
 * <p>A hyphen is written as a space. There is no repetition without a limit.
 */
final class PhraseParser {

    /** A word that is no sign of its own; {@code A} is one. */
    private static final Pattern WORD = Pattern.compile("(?!A$)[\\p{L}\\d']+");

    private static final Pattern SIGNS = Pattern.compile("[ ()|?]+");
    private static final Pattern A_SET = Pattern.compile("@[a-z-]+");

    private static final String A_GAP = "..";
    private static final int GAP = 6;
    private static final int MOST_STEPS = 20_000;
    private static final int DEEPEST = 12;

    private final Map<String, List<String>> sets;
    private final RuleLimits limits;
    private final List<PhraseStep> steps = new ArrayList<>();

    /** Steps, where each word of a choice is one. */
    private int size;

    private PhraseParser(Map<String, List<String>> sets, RuleLimits limits) {
        this.sets = sets;
        this.limits = limits;
    }

    /**
     * A set alone is as many phrases as it has.
     *
     * @param sets phrases by the name under which this one may use them
     * @throws RuleTooLarge for a phrase that is larger than the limits
     * @throws IllegalArgumentException with a plain sentence for what is not a phrase
     */
    static List<Phrase> parse(String phrase, Map<String, List<String>> sets, RuleLimits limits) {
        List<Phrase> phrases = new ArrayList<>();
        parse(phrase, sets, limits, 0, phrases);
        return phrases;
    }

    private static void parse(
            String phrase,
            Map<String, List<String>> sets,
            RuleLimits limits,
            int depth,
            List<Phrase> phrases) {
        if (A_SET.matcher(phrase).matches()) {
            requireNotDeep(depth);
            for (String each : setOf(phrase, sets)) {
                parse(each, sets, limits, depth + 1, phrases);
            }
            return;
        }
        if (SIGNS.splitAsStream(phrase).filter(A_GAP::equals).count() > limits.gaps()) {
            throw RuleTooLarge.gaps(limits.gaps());
        }
        PhraseParser parser = new PhraseParser(sets, limits);
        int done = parser.add(PhraseStep.Ask.DONE, null, 0, 0);
        Phrase read = new Phrase(parser.steps, parser.sequence(phrase, done, 0), parser.size);
        if (limits != RuleLimits.NONE && read.size(limits.steps()) > limits.steps()) {
            throw RuleTooLarge.steps(limits.steps());
        }
        phrases.add(read);
    }

    private static List<String> setOf(String part, Map<String, List<String>> sets) {
        List<String> set = sets.get(part.substring(1));
        require(set != null, "There is no set with that name.");
        return set;
    }

    private static void requireNotDeep(int depth) {
        require(depth <= DEEPEST, "A phrase has too many nested brackets or sets.");
    }

    /** Read from its end, since each step names the one that follows. */
    private int sequence(String phrase, int next, int depth) {
        requireNotDeep(depth);
        List<String> parts = split(phrase, ' ');
        require(!parts.isEmpty(), "A phrase needs a word.");
        int after = next;
        for (int i = parts.size() - 1; i >= 0; i--) {
            after = part(parts.get(i), after, depth);
        }
        return after;
    }

    private int part(String part, int next, int depth) {
        if (part.length() > 1 && part.endsWith("?")) {
            int within = part(part.substring(0, part.length() - 1), next, depth);
            return add(PhraseStep.Ask.EITHER, null, within, next);
        }
        if (part.startsWith("(")) {
            require(part.endsWith(")"), "A bracket is not closed.");
            return either(split(part.substring(1, part.length() - 1), '|'), next, depth);
        }
        if (part.startsWith("@")) {
            return either(setOf(part, sets), next, depth);
        }
        return switch (part) {
            case "#" -> add(PhraseStep.Ask.NUMBER, null, next, 0);
            case "A" -> add(PhraseStep.Ask.CAPITAL, null, next, 0);
            case "_" -> add(PhraseStep.Ask.ANY, null, next, 0);
            case "^" -> add(PhraseStep.Ask.SENTENCE_START, null, next, 0);
            case "$" -> add(PhraseStep.Ask.SENTENCE_END, null, next, 0);
            case A_GAP -> gap(next);
            default -> word(part, next);
        };
    }

    private int gap(int next) {
        int after = next;
        for (int i = 0; i < GAP; i++) {
            after = add(PhraseStep.Ask.EITHER, null, add(PhraseStep.Ask.ANY, null, after, 0), next);
        }
        return after;
    }

    /** The choices that are a word and no more are one step, however many they are. */
    private int either(List<String> choices, int next, int depth) {
        int start = -1;
        Set<String> words = new HashSet<>();
        for (String choice : choices) {
            if (WORD.matcher(choice).matches()) {
                words.add(Words.fold(choice));
                continue;
            }
            int one = sequence(choice, next, depth + 1);
            start = start < 0 ? one : add(PhraseStep.Ask.EITHER, null, one, start);
        }
        if (!words.isEmpty()) {
            int one = oneOf(words, next);
            start = start < 0 ? one : add(PhraseStep.Ask.EITHER, null, one, start);
        }
        require(start >= 0, "A choice needs a word.");
        return start;
    }

    private int oneOf(Set<String> words, int next) {
        return add(new PhraseStep(PhraseStep.Ask.ONE_OF, null, words, next, 0));
    }

    private int word(String part, int next) {
        String word = Words.fold(part.replace("*", ""));
        require(
                word.codePoints().allMatch(each -> Character.isLetterOrDigit(each) || each == '\'')
                        && !word.isEmpty(),
                "A phrase can contain only words, brackets and the signs * ? # A _ .. ^ $ @.");
        boolean open = part.startsWith("*");
        if (part.endsWith("*")) {
            return add(open ? PhraseStep.Ask.WITHIN : PhraseStep.Ask.PREFIX, word, next, 0);
        }
        return open ? add(PhraseStep.Ask.SUFFIX, word, next, 0) : oneOf(Set.of(word), next);
    }

    private int add(PhraseStep.Ask ask, String word, int next, int other) {
        return add(new PhraseStep(ask, word, Set.of(), next, other));
    }

    private int add(PhraseStep step) {
        require(steps.size() < MOST_STEPS, "The phrase is too long.");
        size += Math.max(1, step.words().size());
        if (size > limits.steps()) {
            throw RuleTooLarge.steps(limits.steps());
        }
        steps.add(step);
        return steps.size() - 1;
    }

    /** At a sign that stands outside brackets. */
    private static List<String> split(String text, char at) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            depth += each == '(' ? 1 : each == ')' ? -1 : 0;
            require(depth >= 0, "A closing bracket does not have an opening bracket.");
            if (each == at && depth == 0) {
                parts.add(text.substring(from, i).strip());
                from = i + 1;
            }
        }
        require(depth == 0, "A bracket is not closed.");
        parts.add(text.substring(from).strip());
        parts.removeIf(String::isEmpty);
        return parts;
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
