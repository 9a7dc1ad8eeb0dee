package london.dsco.network.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What to look for, from what somebody typed. It consists of letters and digits only, so that
 * nothing typed acts as an operator.
 */
final class QueryRules {

    /** The most words in a question; the rest are ignored. */
    static final int MOST_WORDS = 24;

    /** The most things looked for in them; each takes four bits of a long. */
    static final int MOST_THINGS = 15;

    /**
     * Words of a question that say nothing about its subject, in addition to those of PostgreSQL.
     */
    private static final Set<String> FILLERS =
            Set.of(
                    ("anyone anybody any does did get got give good great best please help like"
                                    + " want need needs know find look looking show tell examples example"
                                    + " ideas idea someone else others other boroughs borough use used"
                                    + " using make made work works working way ways much many often"
                                    + " something anything thing things should would could can must may"
                                    + " might one ever still us")
                            .split(" "));

    private QueryRules() {}

    /**
     * Returns the words in lower case, without accents and apostrophes, in the order typed.
     *
     * @param typed null counts as empty
     */
    static List<String> words(String typed) {
        String plain =
                Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("['’]", "")
                        .toLowerCase(Locale.UK);
        return Stream.of(plain.split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    /** Returns whether a word is one of a question's own words rather than part of its subject. */
    static boolean isFiller(String word) {
        return FILLERS.contains(word);
    }

    /**
     * Returns the terms that can be looked for. For "out of borough", PostgreSQL would look for
     * "borough" alone. A term of several words of which it ignores all but one is therefore
     * recognised, but not looked for.
     *
     * @param known words that count; others, such as "the", are never looked for
     * @return empty if there is nothing to look for
     */
    static List<String> sought(List<String> terms, Set<String> known) {
        return terms.stream()
                .filter(
                        term -> {
                            List<String> words = List.of(term.split(" "));
                            long count = words.stream().filter(known::contains).count();
                            return count >= Math.min(2, words.size());
                        })
                .toList();
    }
}
