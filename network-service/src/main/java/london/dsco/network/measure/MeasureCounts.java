package london.dsco.network.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import london.dsco.kit.jdbc.Jdbc;

/**
 * The counters. Plain SQL, because adding to a counter is one statement and not a read and a write.
 */
@ApplicationScoped
public class MeasureCounts {

    private final Jdbc database;

    MeasureCounts(Jdbc database) {
        this.database = database;
    }

    /**
     * How often something happened.
     *
     * @param borough GSS code
     */
    public record Count(String borough, Quarter quarter, Measure measure, int count) {}

    /** Adds one; in the borough's scope only. */
    void add(String borough, Quarter quarter, Measure measure) {
        database.update(
                "insert into measure_count as counted (borough, quarter, measure, count) values (?, ?, ?, 1)"
                        + " on conflict (quarter, borough, measure) do update set count = counted.count + 1",
                borough,
                quarter.toString(),
                measure.name());
    }

    /**
     * Every counter of these measures between two quarters, both included; what never happened has
     * none.
     */
    public List<Count> between(Quarter from, Quarter to, Collection<Measure> measures) {
        String[] names = measures.stream().map(Measure::name).toArray(String[]::new);
        return database.query(
                "select borough, quarter, measure, count from measure_count"
                        + " where quarter between ? and ? and measure = any (?)",
                row ->
                        new Count(
                                row.getString("borough"),
                                Quarter.fromString(row.getString("quarter")),
                                Measure.valueOf(row.getString("measure")),
                                row.getInt("count")),
                from.toString(),
                to.toString(),
                names);
    }
}
