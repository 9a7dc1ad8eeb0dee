package london.dsco.network.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The field's words for the same thing, so that a search for one finds the others. They are in
 * {@code search/synonyms.txt}, with their sources. Ages and numbers of weeks may be in figures or
 * in words.
 */
final class SynonymRules {

    private static final String LIST = "/search/synonyms.txt";

    private static final String NUMBERS =
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                    + " sixteen seventeen eighteen nineteen twenty";

    /** The synonyms by term, including the term itself. */
    private static final Map<String, List<List<String>>> SAME =
            Stream.concat(numbers(), listed())
                    .flatMap(same -> same.stream().map(term -> Map.entry(singular(term), same)))
                    .distinct()
                    .collect(
                            groupingBy(
                                    Map.Entry::getKey,
                                    mapping(Map.Entry::getValue, toUnmodifiableList())));

    private static final Set<String> WORDS =
            SAME.values().stream()
                    .flatMap(List::stream)
                    .flatMap(List::stream)
                    .flatMap(term -> Stream.of(term.split(" ")))
                    .collect(toUnmodifiableSet());

    private static final int LONGEST =
            SAME.keySet().stream().mapToInt(term -> term.split(" ").length).max().orElse(1);

    private SynonymRules() {}

    /** Returns every word that occurs in a term. */
    static Set<String> words() {
        return WORDS;
    }

    /**
     * Returns the things asked for: the longest terms first, each with its synonyms.
     *
     * @param words in lower case, in the order in which they were typed
     * @return for each thing its terms, of one word or more, separated by spaces
     */
    static List<List<String>> things(List<String> words) {
        List<List<String>> things = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = longestAt(words, at);
            String said = String.join(" ", words.subList(at, at + length));
            things.add(
                    SAME.getOrDefault(singular(said), List.of(List.of(said))).stream()
                            .flatMap(List::stream)
                            .distinct()
                            .toList());
            at += length;
        }
        return things.stream().distinct().toList();
    }

    /** Returns the number of words in the longest term at this place; 1 if there is no term. */
    private static int longestAt(List<String> words, int at) {
        return IntStream.rangeClosed(2, Math.min(LONGEST, words.size() - at))
                .filter(
                        length ->
                                SAME.containsKey(
                                        singular(String.join(" ", words.subList(at, at + length)))))
                .max()
                .orElse(1);
    }

    /**
     * Returns the term without the s of each longer word, so that a term also covers its plural.
     */
    private static String singular(String term) {
        return term.replaceAll("(?<=[a-z0-9]{3})s\\b", "");
    }

    private static Stream<List<String>> listed() {
        List<List<String>> lines = new ArrayList<>();
        try (var file = new Scanner(SynonymRules.class.getResourceAsStream(LIST), "UTF-8")) {
            while (file.hasNextLine()) {
                String line = file.nextLine();
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(List.of(line.split(", ")));
                }
            }
        }
        return lines.stream();
    }

    private static Stream<List<String>> numbers() {
        List<String> names = List.of(NUMBERS.split(" "));
        return IntStream.rangeClosed(1, names.size())
                .mapToObj(number -> List.of(String.valueOf(number), names.get(number - 1)));
    }
}
