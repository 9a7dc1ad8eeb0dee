package london.dsco.checks;

import static london.dsco.checks.NameCues.AFTER_A_CHARACTER;
import static london.dsco.checks.NameCues.BESIDE_A_NAME;
import static london.dsco.checks.NameCues.BIG;
import static london.dsco.checks.NameCues.DATES;
import static london.dsco.checks.NameCues.DATES_AND_NAMES;
import static london.dsco.checks.NameCues.DETERMINERS;
import static london.dsco.checks.NameCues.HIS;
import static london.dsco.checks.NameCues.LABELS;
import static london.dsco.checks.NameCues.MOVES;
import static london.dsco.checks.NameCues.OF_A_THING;
import static london.dsco.checks.NameCues.STATES;
import static london.dsco.checks.NameCues.TOGETHER;
import static london.dsco.checks.NameCues.WHERE;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether words with capitals are the name of a person, by the words themselves and around them.
 */
final class NameJudge {

    private static final int OPENING_LETTERS = 2;
    private static final int SHORTEST_FAMILY = 4;

    private static final Pattern BEGINS_A_NAME =
            Pattern.compile(
                    "^(?:Mc|Mac|[DO]['\u2019]|M['\u2019]|N['\u2019]|De|La|Le|Ja['\u2019]|Al|El|Di|Da|Van|Fitz)");
    private static final Pattern OPENS_A_QUOTATION = Pattern.compile(".*[\"\u201c\u2018'][^ ]*");
    private static final Pattern CLOSES_A_QUOTATION = Pattern.compile("[,.]?[\"\u201d\u2019'].*");
    private static final Pattern BEFORE_A_NAME = Pattern.compile("[ ,(:\"\u2013-]{1,3}");

    private final NameWords lists;

    NameJudge(NameWords lists) {
        this.lists = lists;
    }

    boolean isName(NameRun run) {
        if (isSomethingElse(run) || isAThing(run)) {
            return false;
        }
        return run.isLong() ? isLongName(run) : isShortName(run);
    }

    /** A place, a body, a thing: by a word in it or right after it. */
    private boolean isAThing(NameRun run) {
        List<Word> words = run.words();
        for (int i = run.at(); i < run.end(); i++) {
            if (lists.things().contains(words.get(i).folded())
                    && (i > run.at() || !run.first().opening() || !run.isLong())
                    && !(lists.isGiven(run.first())
                            && i == run.end() - 1
                            && lists.family().contains(words.get(i).folded()))) {
                return true;
            }
        }
        boolean after = run.isSpaceAfter() && lists.things().contains(run.after(1));
        boolean ofSomething =
                Set.of("of", "the").contains(run.before(1))
                        && run.at() > 1
                        && words.get(run.at() - 2).isCapital()
                        && run.isSpaceBefore();
        boolean theOfBetween =
                Set.of("the", "of").contains(run.after(1))
                        && run.end() + 1 < words.size()
                        && words.get(run.end() + 1).isCapital()
                        && run.isSpaceAfter();
        return after || ofSomething || theOfBetween;
    }

    /** A determiner, a pet or a film before it; a saint. */
    boolean isSomethingElse(NameRun run) {
        if (Set.of("st", "saint").contains(run.first().folded())) {
            return true;
        }
        String before = run.before(1);
        if (run.gapBefore().equals(", ") && OF_A_THING.contains(before)) {
            return true;
        }
        if (!run.last().possessive()
                && run.isSpaceAfter()
                && AFTER_A_CHARACTER.contains(run.after(1))) {
            return true;
        }
        if (!run.isSpaceBefore()) {
            return false;
        }
        boolean named = before.equals("named") || before.equals("called");
        boolean called =
                named
                                && (OF_A_THING.contains(run.before(2))
                                        || OF_A_THING.contains(run.before(3))
                                        || OF_A_THING.contains(run.before(4)))
                        || Set.of("from", "by", "is", "to", "like").contains(before)
                                && !Set.of("group", "class").contains(run.before(2))
                                && (OF_A_THING.contains(run.before(2))
                                        || OF_A_THING.contains(run.before(3)))
                        || before.equals("of")
                                && OF_A_THING.contains(run.before(2))
                                && !isFullName(run);
        if (before.equals("the") && (isFamily(run.last()) || isFamilyNextDoor(run))) {
            return false;
        }
        boolean that = before.equals("that") && !lists.isName(run.first());
        return that
                || DETERMINERS.contains(before)
                || OF_A_THING.contains(before)
                || called && !before.equals("is")
                || called
                        && Set.of("author", "singer", "band", "footballer").contains(run.before(2));
    }

    /** A dog of a person, and no song of one: "the dog of Hoang Van Duc". */
    private boolean isFullName(NameRun run) {
        return run.isLong() && (lists.isGiven(run.first()) || lists.isName(run.first()));
    }

    /** A family by its name: "the Hassans". */
    private boolean isFamily(Word word) {
        String name = word.folded();
        if (word.text().matches("(?:Mc|Mac|O['\u2019])\\p{Lu}\\p{L}+s")) {
            return true;
        }
        return name.length() > SHORTEST_FAMILY
                && name.endsWith("s")
                && !lists.isOrdinary(word)
                && !lists.isNotPeople(word)
                && lists.family().contains(name.substring(0, name.length() - 1));
    }

    /** By what families do: "the Hoxhas next door". */
    private boolean isFamilyNextDoor(NameRun run) {
        return run.last().folded().endsWith("s")
                && !lists.isOrdinary(run.last())
                && !lists.isNotPeople(run.last())
                && NameCues.OF_A_FAMILY.contains(run.after(1));
    }

    private boolean isLongName(NameRun run) {
        Word first = run.first();
        Word last = run.last();
        if (run.end() - run.at() == 2 && isOfABody(first, last)) {
            return false;
        }
        if (!last.isCapital() && lists.isOrdinary(last) && lists.isOrdinary(first)) {
            return false;
        }
        if (last.text().length() == 1
                && run.end() - run.at() == 2
                && run.isSentenceBefore()
                && !lists.isNotPeople(first)
                && !first.isAllCapitals()
                && !lists.things().contains(first.folded())) {
            return lists.isGiven(first) || !lists.isOrdinary(first);
        }
        if (BIG.contains(first.folded()) && run.end() - run.at() == 2 && lists.isGiven(last)) {
            return !lists.isNotPeople(last);
        }
        if (first.opening()
                && first.isCapital()
                && lists.isOrdinary(first)
                && !lists.isGiven(first)) {
            return false;
        }
        if (run.end() - run.at() == 2 && first.opening() && run.child().contains(last.folded())) {
            return false;
        }
        boolean spoken = !first.isAllCapitals() || !last.isAllCapitals();
        if (spoken && hasAbbreviationOrDate(run)) {
            return false;
        }
        if (first.text().length() == 1) {
            return !lists.isNotPeople(last)
                    && last.text().length() > OPENING_LETTERS
                    && (lists.isName(last) || !lists.isOrdinary(last));
        }
        if (first.isAllCapitals() && !lists.isName(first)) {
            return false;
        }
        boolean place = isWhere(run);
        if (lists.isGiven(first)
                && !(lists.isNotPeople(first) && (place || lists.isNotPeople(last)))) {
            return true;
        }
        int names = 0;
        for (Word each : run.words().subList(run.at(), run.end())) {
            if (lists.isNotPeople(each) && !lists.isName(each)) {
                return false;
            }
            if (NameCues.PARTICLES.contains(each.folded()) && !each.equals(last)) {
                names++;
                continue;
            }
            boolean unknown = !lists.isOrdinary(each) && !each.isAllCapitals();
            names += unknown || lists.isName(each) && !lists.isOrdinary(each) ? 1 : 0;
        }
        return names == run.end() - run.at() && !place;
    }

    /** Of a shop, a film or somebody whom everybody knows. */
    private static boolean isOfABody(Word first, Word last) {
        return NameCues.FICTION.contains(first.folded() + " " + last.folded());
    }

    private static boolean hasAbbreviationOrDate(NameRun run) {
        if (DATES.contains(run.first().folded())) {
            return true;
        }
        return run.words().subList(run.at(), run.end()).stream()
                .anyMatch(NameJudge::isAbbreviation);
    }

    private boolean isShortName(NameRun run) {
        Word word = run.first();
        boolean given = lists.isGiven(word);
        boolean ordinary = lists.isOrdinary(word);
        if (isNickname(run)) {
            return true;
        }
        if (word.text().length() == 1
                || word.folded().startsWith("i'")
                || isAbbreviation(word)
                        && !(word.isAllCapitals() && lists.isName(word) && !ordinary)) {
            return false;
        }
        boolean isWordForAPerson =
                lists.titles().contains(word.folded()) || lists.roles().contains(word.folded());
        if (isWordForAPerson && !given) {
            return false;
        }
        if (DATES.contains(word.folded())) {
            return DATES_AND_NAMES.contains(word.folded())
                    && (isDoing(run) || isExplainedByRole(run))
                    && !isDated(run);
        }
        boolean being = STATES.contains(run.before(1));
        boolean byRole =
                !(being && lists.isNotPeople(word)) && isNamedByRole(run)
                        || isExplainedByRole(run)
                        || isOfAnAge(run) && (given || !ordinary);
        if (byRole && (given || !ordinary && !lists.isNotPeople(word))) {
            return true;
        }
        if (lists.isNotPeople(word)) {
            return given
                    && !ordinary
                    && !isWhere(run)
                    && !isPlaceBefore(run)
                    && !being
                    && !Set.of("speaks", "of").contains(run.before(1));
        }
        if (ordinary) {
            return given && (word.opening() ? isDoing(run) : !isWhere(run));
        }
        if (given) {
            return true;
        }
        boolean place = isWhere(run) || isPlaceBefore(run);
        return !place && (!word.opening() || isDoing(run) || isInAList(run));
    }

    /** In quotation marks after a word for a person: her brother "Tiny". */
    private boolean isNickname(NameRun run) {
        return OPENS_A_QUOTATION.matcher(run.gapBefore()).matches()
                && CLOSES_A_QUOTATION.matcher(run.gapAfter()).matches()
                && isNamedByRole(run);
    }

    /** With years after it: "Precious, 8, is his sister", "Ayo (16)". */
    private static boolean isOfAnAge(NameRun run) {
        return Set.of(", ", " (", ", aged ", " (aged ").contains(run.gapAfter())
                && run.end() < run.words().size()
                && run.words().get(run.end()).isNumber()
                && run.words().get(run.end()).text().length() <= OPENING_LETTERS;
    }

    /** After a label such as "Manager:" or "Present:". */
    private boolean isInAList(NameRun run) {
        return run.gapBefore().startsWith(":")
                && (LABELS.contains(run.before(1)) || lists.roles().contains(run.before(1)));
    }

    /** After a day, a number, or a word such as "since". */
    private static boolean isDated(NameRun run) {
        return run.at() > 0
                && (run.words().get(run.at() - 1).isNumber()
                        || NameCues.BEFORE_A_DATE.contains(run.before(1)));
    }

    /** With capitals that no name has: "PEP'd", "ADLs", "DoLS". */
    private static boolean isAbbreviation(Word word) {
        return word.isAllCapitals()
                || capitalsIn(word.text()) > 1
                        && capitalsIn(BEGINS_A_NAME.matcher(word.text()).replaceFirst("")) > 1;
    }

    private static int capitalsIn(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals;
    }

    private static boolean isWhere(NameRun run) {
        if (!run.isSpaceBefore()) {
            return false;
        }
        return WHERE.contains(run.before(1))
                || Set.of("to", "from").contains(run.before(1)) && MOVES.contains(run.before(2));
    }

    /** In a list of places: "in Kumasi and Accra". */
    private boolean isPlaceBefore(NameRun run) {
        int before = run.at() - 1;
        if (before > 0 && Set.of("and", "or", "from", "to").contains(run.before(1))) {
            before--;
        }
        return before > 0
                && run.words().get(before).isCapital()
                && (WHERE.contains(run.words().get(before - 1).folded())
                        || lists.isNotPeople(run.words().get(before)));
    }

    /** What follows is what a person does or has. */
    private boolean isDoing(NameRun run) {
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

    /** A word for a person right before it: "her brother Kofi", "the landlord, Sam". */
    boolean isNamedByRole(NameRun run) {
        List<Word> words = run.words();
        int before = run.at() - 1;
        while (before >= 0 && NameCues.NAMING.contains(words.get(before).folded())) {
            if (NameCues.WITH.contains(words.get(before).folded())) {
                return before > 0 && TOGETHER.contains(words.get(before - 1).folded());
            }
            before--;
        }
        return before >= 0
                && words.get(before).sentence() == run.first().sentence()
                && !words.get(before).possessive()
                && lists.roles().contains(words.get(before).folded())
                && BEFORE_A_NAME.matcher(run.gapBefore()).matches()
                && (run.first().isCapital() || before == run.at() - 1);
    }

    /** A word for a person that explains it: "Beth (mum)", "Autumn, his sister". */
    private boolean isExplainedByRole(NameRun run) {
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
