package london.dsco.network.search;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import london.dsco.database.Jdbc;

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
              from unnest(string_to_array(?, ' ')) word) asked
            where stem is not null
            """;

    private static final String BEGINNING =
            """
            select word from search_word where word like ?
            group by word order by sum(entries) desc, word limit 6
            """;

    private static final String ALIKE =
            """
            select word from search_word where word % ?
            group by word order by similarity(word, ?) desc, sum(entries) desc, word limit 40
            """;

    /** Swapping two letters leaves a third of the trigrams, in short words a fifth. */
    private static final String NEAR =
            "select set_config('pg_trgm.similarity_threshold', '0.2', true)";

    private final Jdbc database;

    SearchWords(Jdbc database) {
        this.database = database;
    }

    /**
     * Returns the number of entries that contain each word, in any of its forms.
     *
     * @return numbers by word, without words that are never looked for, such as "the"
     */
    Map<String, Long> known(Collection<String> words) {
        Map<String, Long> known = new HashMap<>();
        database.query(
                COUNTED,
                row -> known.put(row.getString(1), row.getLong(2)),
                String.join(" ", words));
        return known;
    }

    /** Words that begin so, the most frequent first. */
    List<String> beginning(String letters) {
        return database.query(BEGINNING, row -> row.getString(1), letters + "%");
    }

    /** Words that are spelled alike, the likest first. */
    List<String> alike(String word) {
        database.query(NEAR, row -> row.getString(1));
        return database.query(ALIKE, row -> row.getString(1), word, word);
    }
}
