package london.dsco.checks;

import static london.dsco.checks.NameCues.BESIDE_A_NAME;
import static london.dsco.checks.NameCues.DATES;
import static london.dsco.checks.NameCues.DATES_AND_NAMES;
import static london.dsco.checks.NameCues.DETERMINERS;
import static london.dsco.checks.NameCues.HIS;
import static london.dsco.checks.NameCues.MOVES;
import static london.dsco.checks.NameCues.OF_A_THING;
import static london.dsco.checks.NameCues.WHERE;

import java.util.List;
import java.util.Set;

/**
 * Whether words with capitals are the name of a person, by the words themselves and around them.
 */
final class NameJudge {

    private final NameWords lists;

    NameJudge(NameWords lists) {
        this.lists = lists;
    }

    boolean isName(String text, List<Word> words, int at, int end, Set<String> child) {
        if (isSomethingElse(text, words, at) || isAThing(text, words, at, end)) {
            return false;
        }
        return end - at > 1
                ? isLongName(text, words, at, end, child)
                : isShortName(text, words, at);
    }

    /** A place, a body, a thing: by a word in it or right after it. */
    private boolean isAThing(String text, List<Word> words, int at, int end) {
        for (int i = at; i < end; i++) {
            if (lists.things().contains(words.get(i).folded())
                    && (i > at || !words.get(at).opening() || end - at == 1)
                    && !(lists.isGiven(words.get(at))
                            && i == end - 1
                            && lists.family().contains(words.get(i).folded()))) {
                return true;
            }
        }
        boolean after =
                end < words.size()
                        && isSpace(text, words, end)
                        && lists.things().contains(words.get(end).folded());
        boolean ofSomething =
                at > 1
                        && Set.of("of", "the").contains(words.get(at - 1).folded())
                        && words.get(at - 2).isCapital()
                        && isSpace(text, words, at);
        boolean theOfBetween =
                end + 1 < words.size()
                        && Set.of("the", "of").contains(words.get(end).folded())
                        && words.get(end + 1).isCapital()
                        && isSpace(text, words, end);
        return after || ofSomething || theOfBetween;
    }

    /** A determiner, a pet or a film before it; a saint. */
    boolean isSomethingElse(String text, List<Word> words, int at) {
        Word word = words.get(at);
        if (word.folded().equals("st") || word.folded().equals("saint")) {
            return true;
        }
        if (at == 0 || !isSpace(text, words, at)) {
            return false;
        }
        Word before = words.get(at - 1);
        boolean called =
                Set.of("called", "named", "from").contains(before.folded())
                        && at > 2
                        && (OF_A_THING.contains(words.get(at - 2).folded())
                                || OF_A_THING.contains(words.get(at - 3).folded()));
        return DETERMINERS.contains(before.folded())
                || OF_A_THING.contains(before.folded())
                || called;
    }

    private boolean isLongName(String text, List<Word> words, int at, int end, Set<String> child) {
        Word first = words.get(at);
        Word last = words.get(end - 1);
        if (first.opening() && lists.isOrdinary(first) && !lists.isGiven(first)) {
            return false;
        }
        if (end - at == 2 && first.opening() && child.contains(last.folded())) {
            return false;
        }
        boolean spoken = !first.isAllCapitals() || !last.isAllCapitals();
        for (int i = at; i < end && spoken; i++) {
            if (isAbbreviation(words.get(i)) || DATES.contains(words.get(i).folded()) && i == at) {
                return false;
            }
        }
        boolean initials = first.text().length() == 1;
        if (initials) {
            return !lists.isNotPeople(last)
                    && last.text().length() > 2
                    && (lists.isName(last) || !lists.isOrdinary(last));
        }
        if (first.isAllCapitals() && !lists.isName(first)) {
            return false;
        }
        boolean place = isWhere(text, words, at);
        if (lists.isGiven(first)
                && !(lists.isNotPeople(first) && (place || lists.isNotPeople(last)))) {
            return true;
        }
        int names = 0;
        for (int i = at; i < end; i++) {
            Word each = words.get(i);
            if (lists.isNotPeople(each) && !lists.isName(each)) {
                return false;
            }
            names +=
                    lists.isName(each) && !lists.isOrdinary(each)
                                    || !lists.isOrdinary(each) && !each.isAllCapitals()
                            ? 1
                            : 0;
        }
        return names == end - at && !place;
    }

    private boolean isShortName(String text, List<Word> words, int at) {
        Word word = words.get(at);
        boolean given = lists.isGiven(word);
        boolean ordinary = lists.isOrdinary(word);
        if (word.text().length() == 1
                || isAbbreviation(word)
                        && !(word.isAllCapitals() && lists.isName(word) && !ordinary)) {
            return false;
        }
        if (DATES.contains(word.folded())) {
            return DATES_AND_NAMES.contains(word.folded())
                    && isDoing(text, words, at)
                    && !isDated(words, at);
        }
        boolean byRole = isNamedByRole(text, words, at) || isExplainedByRole(text, words, at);
        if (byRole && (given || !ordinary && !lists.isNotPeople(word))) {
            return true;
        }
        if (lists.isNotPeople(word)) {
            return given
                    && !ordinary
                    && !isWhere(text, words, at)
                    && !isPlaceBefore(words, at)
                    && !(at > 0
                            && Set.of("are", "is", "were", "was", "speaks", "of")
                                    .contains(words.get(at - 1).folded()));
        }
        if (ordinary) {
            return given && (word.opening() ? isDoing(text, words, at) : !isWhere(text, words, at));
        }
        if (given) {
            return true;
        }
        boolean place = isWhere(text, words, at) || isPlaceBefore(words, at);
        return !place && (!word.opening() || isDoing(text, words, at));
    }

    /** After a day, a number, or a word such as "since". */
    private static boolean isDated(List<Word> words, int at) {
        return at > 0
                && (words.get(at - 1).isNumber()
                        || Set.of(
                                        "in", "since", "by", "of", "until", "from", "to", "next",
                                        "last", "the", "this", "on", "and")
                                .contains(words.get(at - 1).folded()));
    }

    /** With capitals that no name has: "PEP'd", "ADLs", "DoLS". */
    private static boolean isAbbreviation(Word word) {
        String text =
                word.text()
                        .replaceFirst("^(?:Mc|Mac|[DO]['\u2019]|De|La|Le|Ja['\u2019]|Al|El)", "");
        return word.isAllCapitals() && word.text().length() > 1
                || text.chars().filter(Character::isUpperCase).count() > 1;
    }

    private static boolean isWhere(String text, List<Word> words, int at) {
        if (at == 0 || !isSpace(text, words, at)) {
            return false;
        }
        String before = words.get(at - 1).folded();
        return WHERE.contains(before)
                || at > 1
                        && Set.of("to", "from").contains(before)
                        && MOVES.contains(words.get(at - 2).folded());
    }

    /** In a list of places: "in Kumasi and Accra". */
    private boolean isPlaceBefore(List<Word> words, int at) {
        int before = at - 1;
        if (before > 0 && Set.of("and", "or", "from", "to").contains(words.get(before).folded())) {
            before--;
        }
        return before > 0
                && words.get(before).isCapital()
                && (WHERE.contains(words.get(before - 1).folded())
                        || lists.isNotPeople(words.get(before)));
    }

    /** What follows is what a person does or has. */
    private boolean isDoing(String text, List<Word> words, int at) {
        if (words.get(at).possessive()) {
            return !lists.isOrdinary(words.get(at));
        }
        if (at + 1 >= words.size() || words.get(at + 1).sentence() != words.get(at).sentence()) {
            return false;
        }
        String next = words.get(at + 1).folded();
        if (!lists.isOrdinary(words.get(at))) {
            return BESIDE_A_NAME.contains(next)
                    || next.endsWith("s")
                            && !next.endsWith("is")
                            && !next.endsWith("us")
                            && !next.endsWith("ss");
        }
        if (next.equals("and") && at + 2 < words.size()) {
            return words.get(at + 2).isCapital();
        }
        if (next.equals("is") || next.equals("was")) {
            return at + 3 < words.size()
                    && HIS.contains(words.get(at + 2).folded())
                    && isRoleSoon(words, at + 3);
        }
        return isSpace(text, words, at + 1)
                && (next.endsWith("s") && next.length() > 3 && !next.endsWith("ss")
                        || Set.of("said", "told", "from", "has", "who").contains(next));
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
    boolean isNamedByRole(String text, List<Word> words, int at) {
        int before = at - 1;
        while (before >= 0
                && Set.of("is", "was", "called", "named", "are", "with")
                        .contains(words.get(before).folded())) {
            if (words.get(before).folded().equals("with")) {
                return before > 0
                        && Set.of("discussed", "spoke", "met", "agreed")
                                .contains(words.get(before - 1).folded());
            }
            before--;
        }
        return before >= 0
                && words.get(before).sentence() == words.get(at).sentence()
                && !words.get(before).possessive()
                && lists.roles().contains(words.get(before).folded())
                && text.substring(words.get(at - 1).end(), words.get(at).start())
                        .matches("[ ,(:\"]{1,3}")
                && (words.get(at).isCapital() || before == at - 1);
    }

    /** A word for a person that explains it: "Beth (mum)", "Autumn, his sister". */
    private boolean isExplainedByRole(String text, List<Word> words, int at) {
        if (at + 1 >= words.size()) {
            return false;
        }
        String between = text.substring(words.get(at).end(), words.get(at + 1).start());
        if (!between.equals(", ") && !between.equals(" (") && !between.equals(" - ")) {
            return false;
        }
        String next = words.get(at + 1).folded();
        return lists.roles().contains(next)
                || HIS.contains(next) && isRoleSoon(words, at + 2)
                || between.equals(" (") && isRoleSoon(words, at + 1);
    }

    private static boolean isSpace(String text, List<Word> words, int at) {
        return text.substring(words.get(at - 1).end(), words.get(at).start())
                .replace("'s", "")
                .replace("\u2019s", "")
                .equals(" ");
    }
}
