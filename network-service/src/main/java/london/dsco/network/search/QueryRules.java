package london.dsco.network.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What to look for, of what somebody typed. It is made of letters and digits alone, so that nothing
 * typed is taken for an operator.
 */
final class QueryRules {

    /** As many words as a question has; the rest is not looked for. */
    static final int MOST_WORDS = 24;

    /** As many things as are looked for in them; four bits of a long number for each. */
    static final int MOST_THINGS = 15;

    /** Words of a question that say nothing about what is asked, beside those of PostgreSQL. */
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
     * @param typed null is nothing
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

    /** Returns whether a word says what is asked for, apart from a question's own words. */
    static boolean isFiller(String word) {
        return FILLERS.contains(word);
    }

    /**
     * Returns the terms that can be looked for. Of "out of borough" PostgreSQL would look for
     * "borough"
     * alone, so a term of several words of which it leaves all but one out is known, not sought.
     *
     * @param known the words that count; others are never looked for, such as "the"
     * @return empty when there is nothing to look for
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
