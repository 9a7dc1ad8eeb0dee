package london.dsco.network.paper;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import london.dsco.database.Jdbc;
import london.dsco.domain.Actor;

/**
 * Since which day members can read a paper, for whoever asks what is new. A row stands here while
 * its paper is shared and no longer, so that nobody is told of what they may not read.
 */
@Singleton
public class SharedPapers {

    private static final String KEEP =
            """
            insert into shared_paper (kind, record_id, borough, title, shared_on)
            values (?, ?, ?, ?, ?)
            on conflict (kind, record_id) do update set title = excluded.title
            """;

    private static final String DROP = "delete from shared_paper where kind = ? and record_id = ?";

    private static final String SINCE =
            """
            select kind, record_id, borough, title, shared_on from shared_paper
            where shared_on >= ? and borough <> ? and kind = any (?)
            order by shared_on desc, record_id desc limit ?
            """;

    /**
     * A paper in one line.
     *
     * @param kind the name of its record type
     * @param borough GSS code; {@code ""} for the network's own
     * @param title empty for a kind that has none
     * @param sharedOn London date
     */
    public record Line(String kind, UUID id, String borough, String title, LocalDate sharedOn) {}

    private final Jdbc database;

    SharedPapers(Jdbc database) {
        this.database = database;
    }

    /** In the transaction in which it is shared, or changed while it is; the first day stays. */
    void keep(ShareablePaper paper, LocalDate today) {
        database.update(
                KEEP,
                paper.recordType().name(),
                paper.id(),
                paper.borough(),
                paper.headline(),
                today);
    }

    /** In the transaction in which it is taken back. */
    void drop(ShareablePaper paper) {
        database.update(DROP, paper.recordType().name(), paper.id());
    }

    /**
     * Returns what other boroughs shared, the latest first.
     *
     * @param kinds names of record types
     */
    public List<Line> since(LocalDate since, Collection<String> kinds, Actor reader, int limit) {
        return database.query(
                SINCE,
                row ->
                        new Line(
                                row.getString("kind"),
                                row.getObject("record_id", UUID.class),
                                row.getString("borough"),
                                row.getString("title"),
                                row.getObject("shared_on", LocalDate.class)),
                since,
                reader.scope(),
                kinds.toArray(String[]::new),
                limit);
    }
}
