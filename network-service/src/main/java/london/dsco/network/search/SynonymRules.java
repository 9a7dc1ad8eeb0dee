package london.dsco.network.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The field's words for the same thing, so that a search for one finds the others. Source: the
 * words and abbreviations of the SEND Code of Practice 2015 and of the boroughs' own papers.
 */
final class SynonymRules {

    private static final List<List<String>> SAME =
            List.of(
                    List.of("short breaks", "short break", "respite"),
                    List.of(
                            "preparing for adulthood",
                            "preparation for adulthood",
                            "pfa",
                            "transition",
                            "transitions"),
                    List.of("looked after", "children in care", "cla", "lac"),
                    List.of("education health and care plan", "ehc plan", "ehcp"),
                    List.of("designated social care officer", "dsco"),
                    List.of("virtual school", "virtual school head", "vsh", "vsht"),
                    List.of("personal education plan", "pep"),
                    List.of("child in need", "children in need", "cin"),
                    List.of("child protection", "cp"),
                    List.of("special educational needs coordinator", "senco"),
                    List.of("information advice and support", "sendiass", "sendias"),
                    List.of("education otherwise than at school", "eotas"),
                    List.of(
                            "designated clinical officer",
                            "designated medical officer",
                            "dco",
                            "dmo"),
                    List.of("direct payment", "direct payments", "dp"),
                    List.of("parent carer forum", "pcf"),
                    List.of("annual review", "annual reviews", "ar"));

    private SynonymRules() {}

    /**
     * What to look for, in the language of PostgreSQL's {@code to_tsquery}: any of the words, or of
     * their synonyms. It is made of letters, digits and operators alone, whatever was asked.
     *
     * @param asked as somebody typed it
     * @return empty when nothing in it can be looked for
     */
    static String query(String asked) {
        List<String> words =
                Stream.of(asked.toLowerCase(Locale.UK).split("[^a-z0-9]+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            List<String> same = longestAt(words, at);
            String said = saidAt(words, at, same);
            parts.add(same.isEmpty() ? said : any(same));
            at += said.split(" ").length;
        }
        return parts.stream().distinct().collect(Collectors.joining(" | "));
    }

    private static List<String> longestAt(List<String> words, int at) {
        List<String> longest = List.of();
        int length = 0;
        for (List<String> same : SAME) {
            String said = saidAt(words, at, same);
            int count = said.split(" ").length;
            if (same.contains(said) && count > length) {
                longest = same;
                length = count;
            }
        }
        return longest;
    }

    /** The longest of the terms that stands there; the word that stands there when none does. */
    private static String saidAt(List<String> words, int at, List<String> terms) {
        String longest = words.get(at);
        for (String term : terms) {
            List<String> of = List.of(term.split(" "));
            boolean stands =
                    at + of.size() <= words.size() && words.subList(at, at + of.size()).equals(of);
            if (stands && term.length() > longest.length()) {
                longest = term;
            }
        }
        return longest;
    }

    private static String any(List<String> same) {
        return same.stream()
                .map(term -> "(" + term.replace(" ", " <-> ") + ")")
                .collect(Collectors.joining(" | "));
    }
}
