package london.dsco.network.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import london.dsco.domain.Borough;
import london.dsco.network.disclosure.PublicTable;
import london.dsco.network.disclosure.PublicTable.Row;
import london.dsco.network.disclosure.ReadTogether;
import london.dsco.network.disclosure.Tally;
import london.dsco.network.disclosure.TwoCohorts;
import london.dsco.network.measure.Quarter;
import london.dsco.network.measure.Subject;
import london.dsco.network.measure.Tallies;

/** All tables of a quarter, made safe to publish side by side. */
@ApplicationScoped
class QuarterTables {

    private static final String NEVER = Borough.CITY_OF_LONDON.gss();

    private final Tallies tallies;

    QuarterTables(Tallies tallies) {
        this.tallies = tallies;
    }

    /** Returns whether there is anything to count in the quarter. */
    boolean any(Subject subject, Quarter quarter) {
        return tallies.any(subject, quarter);
    }

    /**
     * Counts a quarter.
     *
     * @param published rows of another quarter as published; empty for none
     */
    Map<Series, PublicTable> of(
            Subject subject, Quarter quarter, BiFunction<Series, Quarter, List<Row>> published) {
        Map<Series, PublicTable> tables = new LinkedHashMap<>();
        for (Series series : Series.of(subject)) {
            PublicTable own = PublicTable.of(tally(series, quarter), NEVER);
            List<PublicTable> others = series.beside().stream().map(tables::get).toList();
            tables.put(series, others.isEmpty() ? own : ReadTogether.beside(own, others));
        }
        if (subject == Subject.ADVICE) {
            standBesideEachOther(tables, quarter, published);
        }
        return tables;
    }

    private List<Tally> tally(Series series, Quarter quarter) {
        return tallies.of(series.measure(), series.cohort(), quarter);
    }

    /** Makes the timeliness of dispatched advice and of due advice safe to publish side by side. */
    private void standBesideEachOther(
            Map<Series, PublicTable> tables,
            Quarter quarter,
            BiFunction<Series, Quarter, List<Row>> published) {
        PublicTable dispatched =
                TwoCohorts.dispatched(
                        tables.get(Series.TIMELINESS_OF_DISPATCHED),
                        published.apply(Series.TIMELINESS_OF_DUE, quarter.plus(1)));
        tables.put(Series.TIMELINESS_OF_DISPATCHED, dispatched);
        List<Tally> due =
                tables.get(Series.TIMELINESS_OF_DUE).boroughs().stream().map(Row::tally).toList();
        tables.put(
                Series.TIMELINESS_OF_DUE,
                TwoCohorts.due(
                        due,
                        NEVER,
                        dispatched,
                        published.apply(Series.TIMELINESS_OF_DISPATCHED, quarter.plus(-1)),
                        tallies.carriedOver(quarter)));
    }
}
