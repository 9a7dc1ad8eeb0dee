package london.dsco.network.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import london.dsco.domain.Actor;
import london.dsco.records.Reads;

/** Searches what members share. */
@ApplicationScoped
class Searching {

    private final Reads reads;
    private final SearchEntries entries;
    private final SearchWords words;

    Searching(Reads reads, SearchEntries entries, SearchWords words) {
        this.reads = reads;
        this.entries = entries;
        this.words = words;
    }

    /**
     * @param after the last one seen; null for the first page
     */
    Found search(String typed, Narrowed narrowed, Found.Place after, Actor actor, int limit) {
        List<String> asked = QueryRules.words(typed);
        return asked.isEmpty()
                ? Found.NOTHING
                : reads.figures(actor, () -> found(asked, narrowed, after, limit));
    }

    private Found found(List<String> asked, Narrowed narrowed, Found.Place after, int limit) {
        List<List<String>> things = sought(SynonymRules.things(spelled(asked)));
        return things.isEmpty() ? Found.NOTHING : entries.find(things, narrowed, after, limit);
    }

    private List<List<String>> sought(List<List<String>> things) {
        Set<String> known =
                words.known(
                                things.stream()
                                        .flatMap(List::stream)
                                        .flatMap(term -> Stream.of(term.split(" ")))
                                        .distinct()
                                        .toList())
                        .keySet();
        return things.stream()
                .map(terms -> QueryRules.sought(terms, known))
                .filter(terms -> !terms.isEmpty())
                .limit(QueryRules.MOST_THINGS)
                .toList();
    }

    /**
     * Returns the words with the spelling used in shared papers, without those of every question.
     */
    private List<String> spelled(List<String> asked) {
        Map<String, Long> known = words.known(asked);
        List<String> spelled = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            String word = asked.get(i);
            boolean last = i == asked.size() - 1;
            if (SynonymRules.words().contains(word)) {
                spelled.add(word);
            } else if (known.containsKey(word)
                    && (asked.size() == 1 || !QueryRules.isFiller(word))) {
                spelled.add(known.get(word) > 0 ? word : meant(word, last));
            }
        }
        return spelled;
    }

    /** Returns the word that was begun or misspelled; the word itself if there is none. */
    private String meant(String word, boolean last) {
        return Stream.of(
                        last ? words.beginning(word) : List.<String>of(),
                        SpellingRules.closest(word, SynonymRules.words()),
                        SpellingRules.closest(word, words.alike(word)))
                .filter(list -> !list.isEmpty())
                .map(list -> list.get(0))
                .findFirst()
                .orElse(word);
    }
}
