package london.dsco.network.search;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import london.dsco.network.paper.Paper;

/**
 * What can be found. A room keeps an entry for each paper while it is shared, in the transaction in
 * which the paper changes, so that nobody finds what they may not read.
 */
@Singleton
public class SearchEntries {

    private static final String KEEP =
            """
            insert into search_entry (kind, record_id, borough, title, tags, body)
            values (:kind, :id, :borough, :title, :tags, :body)
            on conflict (kind, record_id) do update set
              title = excluded.title, tags = excluded.tags, body = excluded.body
            """;

    private static final String FIND =
            """
            select kind, record_id, borough, title,
              ts_headline('english', body, asked, 'StartSel=«, StopSel=», MaxFragments=1, MaxWords=30, MinWords=10') as excerpt
            from (
              select entry.*, asked
              from search_entry entry, to_tsquery('english', :asked) asked
              where words @@ asked and (:borough = 'ANY' or borough = :borough)
              order by ts_rank_cd('{0.1, 0.2, 0.6, 1.0}', words, asked) desc, record_id desc
              limit :limit) best
            order by ts_rank_cd('{0.1, 0.2, 0.6, 1.0}', words, asked) desc, record_id desc
            """;

    private final EntityManager database;

    SearchEntries(EntityManager database) {
        this.database = database;
    }

    /** One that was found. */
    record Found(String kind, UUID id, String borough, String title, String excerpt) {}

    /** Keeps the words of a paper while it is shared, and none of them otherwise. */
    public void keep(
            SearchKind kind, Paper<?> paper, String title, List<String> tags, String body) {
        if (!paper.isShared()) {
            drop(kind, paper.id());
            return;
        }
        database.createNativeQuery(KEEP)
                .setParameter("kind", kind.name())
                .setParameter("id", paper.id())
                .setParameter("borough", paper.borough())
                .setParameter("title", title)
                .setParameter("tags", String.join(", ", tags).replace('_', ' '))
                .setParameter("body", body)
                .executeUpdate();
    }

    /** Nobody finds it any longer. */
    public void drop(SearchKind kind, UUID id) {
        database.createNativeQuery(
                        "delete from search_entry where kind = :kind and record_id = :id")
                .setParameter("kind", kind.name())
                .setParameter("id", id)
                .executeUpdate();
    }

    /**
     * The best that match, best first.
     *
     * @param asked in the language of {@code to_tsquery}
     * @param borough GSS code; null for any
     */
    @SuppressWarnings("unchecked")
    List<Found> find(String asked, String borough, int limit) {
        List<Object[]> rows =
                database.createNativeQuery(FIND, Object[].class)
                        .setParameter("asked", asked)
                        .setParameter("borough", borough == null ? "ANY" : borough)
                        .setParameter("limit", limit)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Found(
                                        (String) row[0],
                                        (UUID) row[1],
                                        (String) row[2],
                                        (String) row[3],
                                        (String) row[4]))
                .toList();
    }
}
