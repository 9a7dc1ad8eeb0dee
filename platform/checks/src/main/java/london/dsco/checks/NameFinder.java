package london.dsco.checks;

import static london.dsco.checks.NameCues.DATES;
import static london.dsco.checks.NameCues.DATES_AND_NAMES;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds names of people other than the child. It knows the names that the case knows, names of many
 * cultures, titles and words for people; and it takes a word with a capital for a name where
 * nothing says that it is something else, since no list has every name.
 */
final class NameFinder {

    private static final int LONGEST_RUN = 6;

    /** A shorter name typed without a capital may be another word. */
    private static final int SHORT = 3;

    private final NameWords lists;
    private final NameJudge judge;
    private final Explanations explanations;

    NameFinder(NameWords lists, Explanations explanations) {
        this.lists = lists;
        this.judge = new NameJudge(lists);
        this.explanations = explanations;
    }

    void find(CheckedText text, List<Word> words, KnownPeople people, List<ContentFinding> found) {
        Set<String> child = PrivateMatters.folded(people.child());
        Set<String> known = parts(people.others());
        known.removeAll(child);
        for (int at = 0; at < words.size(); ) {
            int end = nameFrom(text.text(), words, at, child, known);
            if (end > at) {
                found.add(
                        explanations.finding(
                                CheckCode.THIRD_PARTY_NAME,
                                text,
                                words.get(at).start(),
                                words.get(end - 1).end()));
            }
            at = Math.max(Math.abs(end), at + 1);
        }
    }

    /**
     * The number of the word after a name that begins here; else no more than here, or less than 0
     * for words that are no name, up to the one of that number.
     */
    private int nameFrom(
            String text, List<Word> words, int at, Set<String> child, Set<String> known) {
        Word word = words.get(at);
        if (known.contains(word.folded()) && (word.isCapital() || !lists.isOrdinary(word))) {
            return Math.max(at + 1, runEnd(text, words, at, child));
        }
        if (lists.titles().contains(word.folded())) {
            int end = titledEnd(text, words, at, child);
            if (end > at) {
                return end;
            }
        }
        if (word.isCapital() && !child.contains(word.folded())) {
            int end = runEnd(text, words, at, child);
            return judge.isName(new NameRun(text, words, at, end, child))
                    ? end
                    : -afterRun(words, at, end);
        }
        if (word.opening() && NameCues.PARTICLES.contains(word.folded())) {
            int end = runEnd(text, words, at, child);
            if (end > at + 1 && judge.isName(new NameRun(text, words, at, end, child))) {
                return end;
            }
        }
        boolean plain = isPlainName(word, child);
        return plain && (judge.isNamedByRole(NameRun.of(text, words, at)) || isUnmistakable(word))
                ? at + 1
                : at;
    }

    /** What is no name may stand before one: "When Abdi", "On Sundays Pastor Emeka". */
    private int afterRun(List<Word> words, int at, int end) {
        Word first = words.get(at);
        for (int i = at + 1; i < end; i++) {
            if (lists.roles().contains(words.get(i - 1).folded())
                    && !lists.isOrdinary(words.get(i))) {
                return i;
            }
        }
        if (first.opening() && lists.isOrdinary(first)
                || first.isAllCapitals()
                || lists.titles().contains(first.folded())) {
            return at + 1;
        }
        if (!lists.isNotPeople(first) && !DATES.contains(first.folded())) {
            return end;
        }
        for (int i = at + 1; i < end; i++) {
            Word each = words.get(i);
            if (lists.titles().contains(each.folded())
                    || lists.isGiven(each) && !lists.isNotPeople(each)) {
                return i;
            }
        }
        return end;
    }

    /** Typed without a capital: only what is a name and no other word. */
    private boolean isPlainName(Word word, Set<String> child) {
        return lists.isName(word)
                && !lists.isAWordInLowerCase(word)
                && !lists.titles().contains(word.folded())
                && !lists.roles().contains(word.folded())
                && !child.contains(word.folded());
    }

    private boolean isUnmistakable(Word word) {
        return lists.isGiven(word) && !lists.isNotPeople(word) && word.text().length() > SHORT;
    }

    /** A title, further titles and the name: "Mr & Mrs Hinds", "Dadi Ji". */
    private int titledEnd(String text, List<Word> words, int at, Set<String> child) {
        int name = at + 1;
        while (name < words.size()
                && joins(text, words, name)
                && lists.titles().contains(words.get(name).folded())
                && words.get(name).isCapital()) {
            name++;
        }
        boolean several = name > at + 1;
        if (name < words.size()
                && NameCues.FICTION.contains(
                        words.get(at).folded() + " " + words.get(name).folded())) {
            return at;
        }
        if (name >= words.size() || !joins(text, words, name)) {
            return several && words.get(at).isCapital() ? name : at;
        }
        Word next = words.get(name);
        if (DATES.contains(next.folded()) && !DATES_AND_NAMES.contains(next.folded())
                || next.text().length() == 1 && !words.get(at).isCapital()) {
            return several && words.get(at).isCapital() ? name : at;
        }
        boolean formal = NameCues.FORMAL.contains(words.get(at).folded());
        if (child.contains(next.folded()) && !formal) {
            return at;
        }
        if (next.isCapital() && (formal || !judge.isSomethingElse(NameRun.of(text, words, name)))) {
            return Math.max(name + 1, runEnd(text, words, name, Set.of()));
        }
        boolean relative =
                NameCues.RELATIVES.contains(words.get(at).folded())
                        && lists.isGiven(next)
                        && !child.contains(next.folded())
                        && !NameCues.VERBS_AND_NAMES.contains(next.folded());
        return relative || isPlainName(next, child)
                ? name + 1
                : several && words.get(at).isCapital() ? name : at;
    }

    /** The end of the words with capitals that may be one name. */
    private int runEnd(String text, List<Word> words, int at, Set<String> child) {
        int end = at + 1;
        while (end < words.size() && end - at < LONGEST_RUN && joins(text, words, end)) {
            Word next = words.get(end);
            boolean particle =
                    NameCues.PARTICLES.contains(next.folded())
                            && end + 1 < words.size()
                            && words.get(end + 1).isCapital()
                            && joins(text, words, end + 1);
            boolean hyphenated = text.charAt(words.get(end).start() - 1) == '-';
            if (!next.isCapital() && !particle && !(hyphenated && end == at + 1)
                    || child.contains(next.folded())
                    || words.get(end - 1).possessive()
                    || next.isNumber()
                    || next.text().matches("I(?:['\u2019].*)?")) {
                break;
            }
            end++;
        }
        return end;
    }

    /**
     * Whether nothing but a space, a hyphen, an initial's stop or an ampersand stands before it.
     */
    private static boolean joins(String text, List<Word> words, int at) {
        String between = text.substring(words.get(at - 1).end(), words.get(at).start());
        return between.equals(" ")
                || between.equals("-")
                || between.equals(" & ")
                || (between.equals(".") || between.equals(". "))
                        && words.get(at - 1).sentence() == words.get(at).sentence();
    }

    private Set<String> parts(Set<String> names) {
        Set<String> parts = new HashSet<>();
        for (String name : names) {
            List<Word> words = new ArrayList<>(Words.of(name));
            words.removeIf(
                    each ->
                            each.folded().length() < 2
                                    || lists.titles().contains(each.folded())
                                    || lists.roles().contains(each.folded()));
            words.forEach(each -> parts.add(each.folded()));
        }
        return parts;
    }
}
