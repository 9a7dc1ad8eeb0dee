package london.dsco.network.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import london.dsco.domain.Actor;
import london.dsco.records.Reads;

/** Looks for what members share. */
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
        List<Thing> things = things(asked);
        if (Thing.total(things) == 0) {
            return Found.NOTHING;
        }
        return entries.find(after == null ? things : after.weighed(things), narrowed, after, limit);
    }

    /** Things that nobody wrote of weigh as much as the others, so that few finds are none. */
    private List<Thing> things(List<String> asked) {
        List<List<String>> terms = SynonymRules.things(spelled(asked));
        Map<String, Long> known =
                words.entries(
                        terms.stream()
                                .flatMap(List::stream)
                                .flatMap(term -> Stream.of(term.split("[ |]+")))
                                .distinct()
                                .toList());
        long all = Math.max(1, entries.count());
        List<Double> weights =
                terms.stream().map(same -> QueryRules.weight(same, known, all)).toList();
        double usual =
                weights.stream()
                        .filter(weight -> weight > 0)
                        .mapToDouble(w -> w)
                        .average()
                        .orElse(0);
        List<Thing> things = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            double weight = weights.get(i) > 0 ? weights.get(i) : usual;
            things.add(new Thing(QueryRules.query(terms.get(i)), Math.round(weight * 1e3) / 1e3));
        }
        return things;
    }

    /** The words as they are spelled in what is shared, without those of every question. */
    private List<String> spelled(List<String> asked) {
        Map<String, Long> known = words.entries(asked);
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

    /** The word that was begun or misspelled; itself when there is none. */
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
