package london.dsco.checks;

import static london.dsco.checks.NameCues.BIG;
import static london.dsco.checks.NameCues.DATES;
import static london.dsco.checks.NameCues.DATES_AND_NAMES;
import static london.dsco.checks.NameCues.STATES;

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

    private final NameWords lists;
    private final BeforeAName before;
    private final AfterAName after;

    NameJudge(NameWords lists) {
        this.lists = lists;
        this.before = new BeforeAName(lists);
        this.after = new AfterAName(lists);
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
        return BeforeAName.isPartOfAThing(run) || after.isThing(run);
    }

    /** A determiner, a pet or a film before it; a saint. */
    boolean isSomethingElse(NameRun run) {
        return Set.of("st", "saint").contains(run.first().folded())
                || before.isThingBeforeComma(run)
                || AfterAName.isOfACharacter(run)
                || before.isThing(run) && !isTheFamily(run);
    }

    /** A family by its name, or by what families do: "the Hassans", "the Hoxhas next door". */
    private boolean isTheFamily(NameRun run) {
        Word name = run.last();
        return run.before(1).equals("the")
                && (isFamily(name)
                        || name.folded().endsWith("s")
                                && !lists.isOrdinary(name)
                                && !lists.isNotPeople(name)
                                && AfterAName.isOfAFamily(run));
    }

    /** Whether it is named right after a word for a person. */
    boolean isNamedByRole(NameRun run) {
        return before.isNamedByRole(run);
    }

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
        boolean place = BeforeAName.isWhere(run);
        if (lists.isGiven(first)
                && !(lists.isNotPeople(first) && (place || lists.isNotPeople(last)))) {
            return true;
        }
        return !place && isAllNames(run);
    }

    private boolean isAllNames(NameRun run) {
        int names = 0;
        for (Word each : run.words().subList(run.at(), run.end())) {
            if (lists.isNotPeople(each) && !lists.isName(each)) {
                return false;
            }
            if (NameCues.PARTICLES.contains(each.folded()) && !each.equals(run.last())) {
                names++;
                continue;
            }
            boolean unknown = !lists.isOrdinary(each) && !each.isAllCapitals();
            names += unknown || lists.isName(each) && !lists.isOrdinary(each) ? 1 : 0;
        }
        return names == run.end() - run.at();
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
                    && (after.isDoing(run) || after.isExplainedByRole(run))
                    && !BeforeAName.isDated(run);
        }
        boolean being = STATES.contains(run.before(1));
        boolean byRole =
                !(being && lists.isNotPeople(word)) && before.isNamedByRole(run)
                        || after.isExplainedByRole(run)
                        || AfterAName.isOfAnAge(run) && (given || !ordinary);
        if (byRole && (given || !ordinary && !lists.isNotPeople(word))) {
            return true;
        }
        if (lists.isNotPeople(word)) {
            return given
                    && !ordinary
                    && !BeforeAName.isWhere(run)
                    && !before.isAfterAPlace(run)
                    && !being
                    && !Set.of("speaks", "of").contains(run.before(1));
        }
        if (ordinary) {
            return given && (word.opening() ? after.isDoing(run) : !BeforeAName.isWhere(run));
        }
        if (given) {
            return true;
        }
        boolean place = BeforeAName.isWhere(run) || before.isAfterAPlace(run);
        return !place && (!word.opening() || after.isDoing(run) || before.isInAList(run));
    }

    /** In quotation marks after a word for a person: her brother "Tiny". */
    private boolean isNickname(NameRun run) {
        return OPENS_A_QUOTATION.matcher(run.gapBefore()).matches()
                && CLOSES_A_QUOTATION.matcher(run.gapAfter()).matches()
                && before.isNamedByRole(run);
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
}
