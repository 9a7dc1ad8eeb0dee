package london.dsco.advice.peeraudit;

import java.util.Collection;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes the names of other people from what somebody receives about themself: DPA 2018 Sch 2 para
 * 16. It removes less than a copy for another borough does, because people are entitled to dates,
 * places and their own details.
 */
public final class ThirdPartyRules {

    private static final String NAME = "[name]";

    /** A full stop ends a sentence, except in an abbreviation. "I" is nobody's name. */
    private static final String WORD =
            "(?:\\[name\\]|(?:\\p{Lu}\\.){1,4}|(?:St|Mrs?|Ms|Mx|Dr|Prof)\\.|(?!I\\b)\\p{Lu}[\\p{L}\\p{M}'\\u2019&-]*)";

    private static final String PERSON = WORD + "(?:\\s+" + WORD + "){0,4}";

    /** Somebody who acts in their role can follow: "her mother Hodan and Mr Bright". */
    private static final String NOT_STAFF = "(?!(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\\b)";

    /** Relations and friends of the family. Staff act in their role, so they are not included. */
    private static final Pattern RELATED =
            Pattern.compile(
                    "\\b((?i:(?:grand|step|god|half-?)?(?:uncle|aunt|auntie|aunty|nana|nan|gran|granny"
                            + "|brother|sister|mother|father|mum|dad|parent|cousin|friend|partner"
                            + "|husband|wife|son|daughter|twin|neighbour)s?)"
                            + "(?:,|\\s+(?:is|are|called|named))?\\s+)("
                            + PERSON
                            + "(?:(?:,\\s+"
                            + PERSON
                            + "){0,6},?\\s+(?:and|&)\\s+"
                            + NOT_STAFF
                            + PERSON
                            + ")?)");

    private static final Pattern EACH = Pattern.compile(PERSON);

    private ThirdPartyRules() {}

    /**
     * @param others names on the record, in full
     * @param own names of the person themself, which stay, even if somebody else has them too
     * @return a function that replaces each of these names, and each name after a relation such as
     *     "grandmother", with [name]
     */
    public static UnaryOperator<String> without(Collection<String> others, Collection<String> own) {
        Pattern named = NameRules.ofOthers(others);
        Predicate<String> isOwn = NameRules.only(own);
        UnaryOperator<String> unlessOwn = name -> isOwn.test(name) ? name : NAME;
        return text -> {
            // An accent or an invisible character of its own inside a name must not hide it.
            String clean = hidden(FoldingRules.plain(text), named, unlessOwn);
            String asWritten = hidden(text, named, unlessOwn);
            // The plain form finds every name, but changes other letters: "2½" becomes "21⁄2".
            return FoldingRules.plain(asWritten).equals(clean) ? asWritten : clean;
        };
    }

    private static String hidden(String text, Pattern named, UnaryOperator<String> unlessOwn) {
        return RELATED.matcher(FoldingRules.replace(named, text, unlessOwn))
                .replaceAll(found -> eachHidden(found, unlessOwn));
    }

    private static String eachHidden(MatchResult related, UnaryOperator<String> hidden) {
        return Matcher.quoteReplacement(
                related.group(1)
                        + EACH.matcher(related.group(2))
                                .replaceAll(
                                        found ->
                                                Matcher.quoteReplacement(
                                                        hidden.apply(found.group()))));
    }
}
