package london.dsco.review.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import london.dsco.database.Jdbc;
import london.dsco.domain.Actor;

/** The days on which somebody recently asked whether colleagues can come. */
@ApplicationScoped
class AskedDays {

    static final Duration KEPT = Duration.ofDays(7);

    /** Serialises a person's concurrent questions, so that each is counted. */
    private static final String HOLD =
            "select cast(pg_advisory_xact_lock("
                    + "hashtextextended('days asked by ' || ?::text || ' ' || ?::text, 0)) as text)";

    private static final String FORGET =
            "delete from asked_day where borough = ? and asked_by = ? and asked_at <= ?";

    private static final String KEEP =
            """
            insert into asked_day (borough, asked_by, about, day, asked_at)
            select distinct ?, ?, about, ?::date, ?::timestamptz from unnest(string_to_array(?, ' ')) about
            on conflict (borough, asked_by, about, day) do update set asked_at = excluded.asked_at
            """;

    private static final String MOST =
            """
            select coalesce(max(days), 0) from
              (select count(*) as days from asked_day
               where borough = ? and asked_by = ? and about = any (string_to_array(?, ' '))
               group by about) each
            """;

    private final Jdbc database;

    AskedDays(Jdbc database) {
        this.database = database;
    }

    /**
     * Records a question, and counts the days that the person has asked about.
     *
     * @param about user names of the practitioners; all in the asker's own borough
     * @param on London date that the question is about
     * @return the largest number of days, this one included, that they asked about any one of these
     *     people within {@link #KEPT}
     */
    int keep(Actor asking, Collection<String> about, LocalDate on) {
        String borough = asking.borough();
        String names = String.join(" ", about);
        database.query(HOLD, row -> row.getString(1), borough, asking.username());
        database.update(FORGET, borough, asking.username(), utc(asking.at().minus(KEPT)));
        database.update(KEEP, borough, asking.username(), on, utc(asking.at()), names);
        return database.first(MOST, row -> row.getInt(1), borough, asking.username(), names)
                .orElse(0);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
