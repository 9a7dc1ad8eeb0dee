package london.dsco.advice.peeraudit;

import java.util.Collection;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Removes the names of other people from what somebody receives about themself: DPA 2018 Sch 2 para
 * 16. It removes less than a copy for another borough does, because people are entitled to dates,
 * places and their own details.
 */
public final class ThirdPartyRules {

    /** Relations and friends of the family. Staff act in their role, so they are not included. */
    private static final Pattern RELATED =
            Pattern.compile(
                    "\\b((?i:(?:grand|step|god|half-?)?(?:uncle|aunt|auntie|aunty|nana|nan|gran|granny"
                            + "|brother|sister|mother|father|mum|dad|parent|cousin|friend|partner"
                            + "|husband|wife|son|daughter|twin|neighbour)s?)"
                            + "(?:,|\\s+(?:is|are|called|named))?)\\s+"
                            + RedactionRules.CAPITALISED
                            + "(?:\\s+"
                            + RedactionRules.CAPITALISED
                            + "){0,2}");

    private ThirdPartyRules() {}

    /**
     * @param others names on the record, in full
     * @param own names of the person themself, which stay, even if somebody else has them too
     * @return a function that replaces each of these names, and a name after a relation such as
     *     "grandmother", with [name]
     */
    public static UnaryOperator<String> without(Collection<String> others, Collection<String> own) {
        Pattern named = NameRules.ofOthersThan(own, others);
        return text -> {
            // An accent or an invisible character of its own inside a name must not hide it.
            String plain = FoldingRules.plain(text);
            String clean =
                    RELATED.matcher(FoldingRules.replace(named, plain, "[name]"))
                            .replaceAll("$1 [name]");
            return clean.equals(plain) ? text : clean;
        };
    }
}
