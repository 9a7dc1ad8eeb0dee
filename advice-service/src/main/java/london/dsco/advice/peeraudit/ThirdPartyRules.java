package london.dsco.advice.peeraudit;

import java.util.Collection;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Takes the names of other people out of what somebody is given about themself: DPA 2018 Sch 2 para
 * 16. It takes out less than a copy for another borough does: dates, places and the person's own
 * particulars are theirs to have.
 */
public final class ThirdPartyRules {

    /** Of the family and its friends; staff act in their role. */
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
     * @param others names that the record knows, in full
     * @param own names of the person themself, which stay, also where another bears them
     * @return puts [name] in the place of each of these names, and of a name after a relation such
     *     as "grandmother"
     */
    public static UnaryOperator<String> without(Collection<String> others, Collection<String> own) {
        Pattern named = NameRules.ofOthersThan(own, others);
        return text ->
                RELATED.matcher(FoldingRules.replace(named, text, "[name]"))
                        .replaceAll("$1 [name]");
    }
}
