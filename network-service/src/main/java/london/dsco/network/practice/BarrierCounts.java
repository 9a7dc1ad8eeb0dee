package london.dsco.network.practice;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import london.dsco.database.Jdbc;

/**
 * How often published entries name each barrier. Drafts do not count for any reader, not even their
 * own borough, so that every reader could count the same.
 */
@Singleton
class BarrierCounts {

    private static final String SINCE =
            """
            select cast(extract(year from published_on) as integer) as year,
              cast(extract(quarter from published_on) as integer) as quarter,
              code, count(*) as entries, count(distinct nullif(borough, '')) as boroughs
            from practice, jsonb_array_elements_text(tags -> 'barriers') code
            where status = 'SHARED' and published_on >= ?
            group by 1, 2, 3
            """;

    /**
     * @param quarter 1 to 4
     * @param entries number of published entries that name it
     * @param boroughs number of boroughs that own them; the network's own entries count for none
     */
    record Counted(int year, int quarter, Barrier barrier, int entries, int boroughs) {}

    private final Jdbc database;

    BarrierCounts(Jdbc database) {
        this.database = database;
    }

    /**
     * Returns the counts by the quarter in which each entry was published in its present version,
     * without pairs that no entry has.
     */
    List<Counted> since(LocalDate first) {
        return database.query(
                SINCE,
                row ->
                        new Counted(
                                row.getInt("year"),
                                row.getInt("quarter"),
                                Barrier.valueOf(row.getString("code")),
                                row.getInt("entries"),
                                row.getInt("boroughs")),
                first);
    }
}
