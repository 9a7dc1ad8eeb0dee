package london.dsco.checks;

import static london.dsco.checks.NameCues.AFTER_A_CHARACTER;
import static london.dsco.checks.NameCues.BESIDE_A_NAME;
import static london.dsco.checks.NameCues.HIS;

import java.util.List;
import java.util.Set;

/** What the words after words with capitals say of them. */
final class AfterAName {

    private static final int MOST_DIGITS_OF_AN_AGE = 2;

    private final NameWords lists;

    AfterAName(NameWords lists) {
        this.lists = lists;
    }

    /** The beginning of a longer name of a place, a body or a thing. */
    boolean isThing(NameRun run) {
        if (!run.isSpaceAfter()) {
            return false;
        }
        String next = run.after(1);
        return lists.things().contains(next)
                || Set.of("the", "of").contains(next)
                        && run.end() + 1 < run.words().size()
                        && run.words().get(run.end() + 1).isCapital();
    }

    /** What only a character in a book or a film has or does. */
    static boolean isOfACharacter(NameRun run) {
        return !run.last().possessive()
                && run.isSpaceAfter()
                && AFTER_A_CHARACTER.contains(run.after(1));
    }

    /** By what families do: "the Hoxhas next door". */
    static boolean isOfAFamily(NameRun run) {
        return NameCues.OF_A_FAMILY.contains(run.after(1));
    }

    /** With years after it: "Precious, 8, is his sister", "Ayo (16)". */
    static boolean isOfAnAge(NameRun run) {
        return Set.of(", ", " (", ", aged ", " (aged ").contains(run.gapAfter())
                && run.end() < run.words().size()
                && run.words().get(run.end()).isNumber()
                && run.words().get(run.end()).text().length() <= MOST_DIGITS_OF_AN_AGE;
    }

    /** What follows is what a person does or has. */
    boolean isDoing(NameRun run) {
        if (run.first().possessive()) {
            return !lists.isOrdinary(run.first()) || lists.roles().contains(run.after(1));
        }
        if (!run.isSentenceAfter()) {
            return false;
        }
        String next = run.after(1);
        if (NameCues.ADVERBS.contains(next) && !lists.isOrdinary(run.first())) {
            next = run.after(2);
        }
        if (!lists.isOrdinary(run.first())) {
            return BESIDE_A_NAME.contains(next)
                    || next.endsWith("s")
                            && !next.endsWith("is")
                            && !next.endsWith("us")
                            && !next.endsWith("ss");
        }
        if (next.equals("and") && run.end() + 1 < run.words().size()) {
            return run.words().get(run.end() + 1).isCapital();
        }
        if (next.equals("is") || next.equals("was")) {
            return HIS.contains(run.after(2)) && isRoleSoon(run.words(), run.end() + 2)
                    || NumberWords.TO_TWENTY.contains(run.after(2))
                    || run.after(2).matches("\\d{1,2}")
                    || NameCues.FEELINGS.contains(run.after(2));
        }
        return run.isSpaceAfter()
                && (next.endsWith("s")
                                && next.length() > 3
                                && !next.endsWith("ss")
                                && !isSeveral(next)
                        || Set.of("said", "told", "from", "has", "who").contains(next));
    }

    /** Several people: "Young carers". */
    private boolean isSeveral(String word) {
        return lists.roles().contains(word)
                || lists.roles().contains(word.substring(0, word.length() - 1));
    }

    private boolean isRoleSoon(List<Word> words, int at) {
        for (int i = at; i < Math.min(at + 4, words.size()); i++) {
            if (lists.roles().contains(words.get(i).folded())) {
                return true;
            }
        }
        return false;
    }

    /** A word for a person that explains it: "Beth (mum)", "Autumn, his sister". */
    boolean isExplainedByRole(NameRun run) {
        if (run.end() >= run.words().size()) {
            return false;
        }
        String between = run.gapAfter();
        if (!between.equals(", ") && !between.equals(" (") && !between.equals(" - ")) {
            return false;
        }
        return lists.roles().contains(run.after(1))
                || HIS.contains(run.after(1)) && isRoleSoon(run.words(), run.end() + 1)
                || between.equals(" (") && isRoleSoon(run.words(), run.end());
    }
}
