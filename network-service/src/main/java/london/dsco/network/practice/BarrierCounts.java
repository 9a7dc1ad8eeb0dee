package london.dsco.network.practice;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import london.dsco.database.Jdbc;

/**
 * How often published entries name what stands in the way. Drafts count for nobody, not for their
 * own borough: every count is one that a reader can make of what they may read.
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
     * @param entries how many published entries name it
     * @param boroughs how many boroughs they are of; the network's own are of none
     */
    record Counted(int year, int quarter, Barrier barrier, int entries, int boroughs) {}

    private final Jdbc database;

    BarrierCounts(Jdbc database) {
        this.database = database;
    }

    /**
     * By the quarter in which each entry was published as it stands; pairs that none has are left
     * out.
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
