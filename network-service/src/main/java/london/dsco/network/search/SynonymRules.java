package london.dsco.network.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The field's words for the same thing, so that a search for one finds the others. Source: the
 * words and abbreviations of the SEND Code of Practice 2015 and of the boroughs' own papers.
 */
final class SynonymRules {

    private static final List<List<String>> SAME =
            Stream.of(
                            "short breaks, short break, respite",
                            "preparing for adulthood, preparation for adulthood, pfa, transition,"
                                    + " transitions, transition to adulthood",
                            "looked after, children in care, child in care, cla, lac, cic",
                            "education health and care plan, ehc plan, ehcp, ehcps, ehc plans",
                            "education health and care needs assessment, ehc needs assessment,"
                                    + " needs assessment, ehcna",
                            "designated social care officer, dsco, dscos",
                            "virtual school, virtual school head, vsh, vsht",
                            "personal education plan, pep, peps",
                            "child in need, children in need, cin, section 17, s17",
                            "child protection, cp",
                            "special educational needs coordinator, senco, sencos, sendco",
                            "information advice and support, sendiass, sendias",
                            "education otherwise than at school, eotas",
                            "designated clinical officer, designated medical officer, dco, dmo",
                            "direct payment, direct payments, dp, dps",
                            "parent carer forum, pcf, parent carers forum",
                            "annual review, annual reviews, ar, ars",
                            "children with disabilities, disabled children, disabled child, cwd,"
                                    + " dct, disabled children team",
                            "speech and language, speech and language therapy, salt, slt",
                            "occupational therapy, occupational therapist, ot, ots",
                            "quality assurance, qa, audit, audits",
                            "multi agency safeguarding hub, mash, front door",
                            "independent reviewing officer, iro, iros",
                            "continuing care, chc, continuing healthcare",
                            "autism, autistic, asd",
                            "tribunal, appeal, appeals, sendist",
                            "chronically sick and disabled persons act, csdpa",
                            "unaccompanied, uasc",
                            "social emotional and mental health, semh",
                            "personal budget, personal budgets, pb",
                            "joint commissioning, joint commission, jointly commissioned",
                            "elective home education, home educated, ehe",
                            "young carers, young carer, sibling carers",
                            "social worker, social workers, sw")
                    .map(terms -> List.of(terms.split(", ")))
                    .toList();

    private static final Set<String> WORDS =
            SAME.stream()
                    .flatMap(List::stream)
                    .flatMap(term -> Stream.of(term.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());

    private SynonymRules() {}

    /** Every word that stands in one of the terms. */
    static Set<String> words() {
        return WORDS;
    }

    /**
     * What is asked for, thing by thing: the longest terms first, each with the other terms for it.
     *
     * @param words in lower case, in the order in which they were typed
     * @return for each thing the terms for it, of one word or more, divided by spaces
     */
    static List<List<String>> things(List<String> words) {
        List<List<String>> things = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            String said = longestAt(words, at);
            List<String> same =
                    SAME.stream()
                            .filter(terms -> terms.contains(said))
                            .flatMap(List::stream)
                            .distinct()
                            .toList();
            things.add(same.isEmpty() ? List.of(said) : same);
            at += said.split(" ").length;
        }
        return things.stream().distinct().toList();
    }

    /** The longest term that stands there; the word that stands there when none does. */
    private static String longestAt(List<String> words, int at) {
        String longest = words.get(at);
        for (List<String> terms : SAME) {
            for (String term : terms) {
                List<String> of = List.of(term.split(" "));
                boolean stands =
                        at + of.size() <= words.size()
                                && words.subList(at, at + of.size()).equals(of);
                if (stands && term.length() > longest.length()) {
                    longest = term;
                }
            }
        }
        return longest;
    }
}
