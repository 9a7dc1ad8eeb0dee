package london.dsco.checks;

import static london.dsco.checks.NameCues.DETERMINERS;
import static london.dsco.checks.NameCues.LABELS;
import static london.dsco.checks.NameCues.MOVES;
import static london.dsco.checks.NameCues.OF_A_THING;
import static london.dsco.checks.NameCues.TOGETHER;
import static london.dsco.checks.NameCues.WHERE;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the words before words with capitals say of them. */
final class BeforeAName {

    private static final Pattern GAP = Pattern.compile("[ ,(:\"\u2013-]{1,3}");

    private final NameWords lists;

    BeforeAName(NameWords lists) {
        this.lists = lists;
    }

    /** A thing that the words name after a comma. */
    boolean isThingBeforeComma(NameRun run) {
        return run.gapBefore().equals(", ") && OF_A_THING.contains(run.before(1));
    }

    /** The end of a longer name of a thing. */
    static boolean isPartOfAThing(NameRun run) {
        return Set.of("of", "the").contains(run.before(1))
                && run.at() > 1
                && run.words().get(run.at() - 2).isCapital()
                && run.isSpaceBefore();
    }

    /** A determiner, a pet or a film. */
    boolean isThing(NameRun run) {
        if (!run.isSpaceBefore()) {
            return false;
        }
        String before = run.before(1);
        boolean called = isCalled(run);
        return before.equals("that") && !lists.isName(run.first())
                || DETERMINERS.contains(before)
                || OF_A_THING.contains(before)
                || called && !before.equals("is")
                || called
                        && Set.of("author", "singer", "band", "footballer").contains(run.before(2));
    }

    private boolean isCalled(NameRun run) {
        String before = run.before(1);
        boolean thing = OF_A_THING.contains(run.before(2));
        boolean earlier = OF_A_THING.contains(run.before(3));
        if (Set.of("named", "called").contains(before)) {
            return thing || earlier || OF_A_THING.contains(run.before(4));
        }
        if (Set.of("from", "by", "is", "to", "like").contains(before)) {
            return !Set.of("group", "class").contains(run.before(2)) && (thing || earlier);
        }
        return before.equals("of") && thing && !isFullName(run);
    }

    /** A dog of a person, and no song of one: "the dog of Hoang Van Duc". */
    private boolean isFullName(NameRun run) {
        return run.isLong() && (lists.isGiven(run.first()) || lists.isName(run.first()));
    }

    /** After a label such as "Manager:" or "Present:". */
    boolean isInAList(NameRun run) {
        return run.gapBefore().startsWith(":")
                && (LABELS.contains(run.before(1)) || lists.roles().contains(run.before(1)));
    }

    /** After a day, a number, or a word such as "since". */
    static boolean isDated(NameRun run) {
        return run.at() > 0
                && (run.words().get(run.at() - 1).isNumber()
                        || NameCues.BEFORE_A_DATE.contains(run.before(1)));
    }

    static boolean isWhere(NameRun run) {
        if (!run.isSpaceBefore()) {
            return false;
        }
        return WHERE.contains(run.before(1))
                || Set.of("to", "from").contains(run.before(1)) && MOVES.contains(run.before(2));
    }

    /** In a list of places: "in Kumasi and Accra". */
    boolean isAfterAPlace(NameRun run) {
        int before = run.at() - 1;
        if (before > 0 && Set.of("and", "or", "from", "to").contains(run.before(1))) {
            before--;
        }
        return before > 0
                && run.words().get(before).isCapital()
                && (WHERE.contains(run.words().get(before - 1).folded())
                        || lists.isNotPeople(run.words().get(before)));
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
                && GAP.matcher(run.gapBefore()).matches()
                && (run.first().isCapital() || before == run.at() - 1);
    }
}
