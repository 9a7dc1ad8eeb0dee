package london.dsco.network.paper;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import london.dsco.database.Jdbc;
import london.dsco.domain.Actor;

/**
 * The day since which members can read each paper, for whoever asks for news. A row exists only
 * while its paper is shared, so that nobody gets news of what they may not read.
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
     * @param borough GSS code; {@code ""} for the network itself
     * @param title empty for a kind that has none
     * @param sharedOn London date
     */
    public record Line(String kind, UUID id, String borough, String title, LocalDate sharedOn) {}

    private final Jdbc database;

    SharedPapers(Jdbc database) {
        this.database = database;
    }

    /**
     * Stores the line in the transaction that shares the paper, or changes a shared one. The first
     * day stays.
     */
    void keep(ShareablePaper paper, LocalDate today) {
        database.update(
                KEEP,
                paper.recordType().name(),
                paper.id(),
                paper.borough(),
                paper.headline(),
                today);
    }

    /** Deletes the line in the transaction that withdraws the paper. */
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
