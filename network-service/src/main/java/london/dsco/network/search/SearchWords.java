package london.dsco.network.search;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The spelling of the words in shared papers, and the number of entries that contain each. */
@Singleton
class SearchWords {

    /**
     * A word is counted together with others of its stem. Words that PostgreSQL ignores have no
     * stem.
     */
    private static final String COUNTED =
            """
            select word, coalesce((select sum(entries) from search_word known where known.stem = asked.stem), 0)
            from (
              select word, (tsvector_to_array(to_tsvector('english', word)))[1] as stem
              from unnest(string_to_array(:words, ' ')) word) asked
            where stem is not null
            """;

    private static final String BEGINNING =
            """
            select word from search_word where word like :beginning
            group by word order by sum(entries) desc, word limit 6
            """;

    private static final String ALIKE =
            """
            select word from search_word where word % :word
            group by word order by similarity(word, :word) desc, sum(entries) desc, word limit 40
            """;

    /** Swapping two letters leaves a third of the trigrams, in short words a fifth. */
    private static final String NEAR =
            "select set_config('pg_trgm.similarity_threshold', '0.2', true)";

    private final EntityManager database;

    SearchWords(EntityManager database) {
        this.database = database;
    }

    /**
     * Returns the number of entries that contain each word, in any of its forms.
     *
     * @return numbers by word, without words that are never looked for, such as "the"
     */
    @SuppressWarnings("unchecked")
    Map<String, Long> known(Collection<String> words) {
        List<Object[]> rows =
                database.createNativeQuery(COUNTED, Object[].class)
                        .setParameter("words", String.join(" ", words))
                        .getResultList();
        Map<String, Long> known = new HashMap<>();
        rows.forEach(row -> known.put((String) row[0], ((Number) row[1]).longValue()));
        return known;
    }

    /** Returns words that begin with these letters, the most frequent first. */
    @SuppressWarnings("unchecked")
    List<String> beginning(String letters) {
        return database.createNativeQuery(BEGINNING, String.class)
                .setParameter("beginning", letters + "%")
                .getResultList();
    }

    /** Returns words with a similar spelling, the most similar first. */
    @SuppressWarnings("unchecked")
    List<String> alike(String word) {
        database.createNativeQuery(NEAR, String.class).getSingleResult();
        return database.createNativeQuery(ALIKE, String.class)
                .setParameter("word", word)
                .getResultList();
    }
}
