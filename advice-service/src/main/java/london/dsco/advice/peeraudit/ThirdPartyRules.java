package london.dsco.advice.peeraudit;

import java.util.Collection;
import java.util.function.UnaryOperator;

/**
 * Takes the names of other people out of what somebody is given about themself: DPA 2018 Sch 2 para
 * 16. It takes out less than a copy for another borough does: dates, places and the person's own
 * particulars are theirs to have.
 */
public final class ThirdPartyRules {

    private ThirdPartyRules() {}

    /**
     * @param others names that the record knows, in full
     * @param own names of the person themself, which stay, also where another bears them
     * @return puts [name] in the place of each of these names, and of a name after a relation such
     *     as "grandmother"
     */
    public static UnaryOperator<String> without(Collection<String> others, Collection<String> own) {
        return RedactionRules.withoutNames(others, own);
    }
}
