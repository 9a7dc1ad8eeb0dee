package london.dsco.checks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an outcome says of when, where and by whom, beside its amounts.
 *
 * @param days of the week
 * @param dates months, seasons and years
 * @param parts of the day
 * @param places by their kind
 * @param people who does it or with whom, by their kind
 * @param counts numbers of things, by the thing
 * @param opener what it begins with: {@code child}, {@code person}, {@code thing}; empty for none
 * @param opening the sense of the first word that says something, after who or what opens it
 */
record OutcomeFacts(
        Set<String> days,
        Set<String> dates,
        Set<String> parts,
        Set<String> places,
        Set<String> people,
        Map<String, Double> counts,
        String opener,
        String opening) {

    private static final String PEOPLE = "people";
    private static final Pattern YEAR = Pattern.compile("20[2-4]\\d");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they");

    /** Numbers that count no thing: "a day", "twice a day". */
    private static final Set<String> NO_COUNTS = Set.of("a", "an", "once", "twice");

    /** A number counts one of so many words after it: "two familiar carers". */
    private static final int COUNTED = 2;

    /**
     * @param senses of the outcome, in order
     * @param name the sense of the child's name; empty for none
     */
    static OutcomeFacts of(List<OutcomePhrases.Sense> senses, String name, OutcomePhrases phrases) {
        Set<String> dates = kinds(senses, "dates", phrases);
        senses.stream()
                .map(each -> each.word().folded())
                .filter(each -> YEAR.matcher(each).matches())
                .forEach(dates::add);
        String opener = "";
        String opening = "";
        for (OutcomePhrases.Sense each : senses) {
            String folded = each.word().folded();
            boolean says = !phrases.isSmall(folded) && !phrases.isLight(folded);
            boolean named = each.sense().equals(name);
            if (opener.isEmpty()) {
                opener = opener(each.word(), named, says, phrases);
            }
            if (opening.isEmpty() && !opener.isEmpty() && says && !named) {
                opening = each.sense();
            }
        }
        return new OutcomeFacts(
                kinds(senses, "days", phrases),
                dates,
                kinds(senses, "parts", phrases),
                kinds(senses, "places", phrases),
                kinds(senses, PEOPLE, phrases),
                counts(senses),
                opener,
                opening);
    }

    /** What is the child's is no child: "Amina's shoes". */
    private static String opener(Word word, boolean named, boolean says, OutcomePhrases phrases) {
        if (named || PRONOUNS.contains(word.folded())) {
            return word.possessive() ? "" : "child";
        }
        if (!phrases.kinds(word.folded(), PEOPLE).isEmpty()) {
            return "person";
        }
        return says ? "thing" : "";
    }

    private static Set<String> kinds(
            List<OutcomePhrases.Sense> senses, String about, OutcomePhrases phrases) {
        Set<String> kinds = new HashSet<>();
        senses.forEach(each -> kinds.addAll(phrases.kinds(each.word().folded(), about)));
        return kinds;
    }

    private static Map<String, Double> counts(List<OutcomePhrases.Sense> senses) {
        Map<String, Double> counts = new HashMap<>();
        for (int at = 0; at < senses.size(); at++) {
            String folded = senses.get(at).word().folded();
            Double number = OutcomeAmounts.number(folded);
            if (number != null && !NO_COUNTS.contains(folded)) {
                int end = Math.min(senses.size(), at + 1 + COUNTED);
                senses.subList(at + 1, end)
                        .forEach(each -> counts.putIfAbsent(each.sense(), number));
            }
        }
        return counts;
    }

    /** Whether both count something, and in no such case the same. */
    boolean countOthers(OutcomeFacts other) {
        List<String> both = counts.keySet().stream().filter(other.counts::containsKey).toList();
        return !both.isEmpty()
                && both.stream().noneMatch(each -> counts.get(each).equals(other.counts.get(each)));
    }
}
