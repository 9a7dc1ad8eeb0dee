package london.dsco.network.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import london.dsco.database.Jdbc;
import london.dsco.network.disclosure.PublicTable;
import london.dsco.network.disclosure.Revision;
import london.dsco.network.measure.Cohort;
import london.dsco.network.measure.Measure;
import london.dsco.network.measure.Quarter;
import london.dsco.network.measure.Subject;

/**
 * The published quarters. A quarter is counted once, as a whole, when somebody first asks for it
 * after it has settled. It is frozen from then on, and a correction is a numbered revision.
 */
@ApplicationScoped
class Publications {

    /** A stored revision, with the counts behind its rows. */
    private record Kept(QuarterFigures figures, List<PublicTable.Row> rows) {

        private PublicTable table() {
            return new PublicTable(rows, null);
        }
    }

    private static final String REVISIONS =
            "select figures::text, tallies::text from publication"
                    + " where quarter = ? and cohort = ? and measure = ? order by revision";
    private static final String LATEST = REVISIONS + " desc limit 1";
    private static final String KEEP =
            "insert into publication (quarter, cohort, measure, revision, figures, tallies)"
                    + " values (?, ?, ?, ?, ?::jsonb, ?::jsonb)";
    private static final String ONE_AT_A_TIME =
            "select pg_advisory_xact_lock(hashtextextended('publication', 0))";

    private final Jdbc database;
    private final QuarterTables tables;
    private final ObjectMapper json;
    private final Clock clock;

    Publications(Jdbc database, QuarterTables tables, ObjectMapper json, Clock clock) {
        this.database = database;
        this.tables = tables;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Returns the figures of a settled quarter, publishing them if necessary. A quarter without any
     * data is shown empty and not stored: a borough may still load it, and no reader may freeze it
     * before.
     */
    QuarterFigures published(Measure measure, Cohort cohort, Quarter quarter) {
        Series series = new Series(measure, cohort);
        return latest(series, quarter)
                .or(
                        () -> {
                            oneAtATime();
                            publish(series.subject(), quarter);
                            return latest(series, quarter);
                        })
                .map(Kept::figures)
                .orElseGet(() -> counted(series, quarter, false));
    }

    /** Returns the figures of a running quarter, which are not stored. */
    QuarterFigures open(Measure measure, Cohort cohort, Quarter quarter) {
        return counted(new Series(measure, cohort), quarter, true);
    }

    private QuarterFigures counted(Series series, Quarter quarter, boolean open) {
        PublicTable table = count(series.subject(), quarter).get(series);
        return QuarterFigures.of(quarter, series.cohort(), open, 1, clock.instant(), table);
    }

    /**
     * Publishes the corrections that are allowed in a quarter. A borough's row is corrected in
     * every measure and cohort or in none. They count the same advice, so corrections at two times
     * would reveal what happened in between.
     *
     * @return the latest revision, which is new only if something could be corrected
     */
    QuarterFigures revise(Measure measure, Cohort cohort, Quarter quarter) {
        Subject subject = measure.subject();
        oneAtATime();
        publish(subject, quarter);
        if (!isPublished(subject, quarter)) {
            return counted(new Series(measure, cohort), quarter, false);
        }
        Map<Series, PublicTable> counted = count(subject, quarter);
        Map<Series, List<Kept>> before = new LinkedHashMap<>();
        for (Series series : Series.of(subject)) {
            before.put(series, revisions(series, quarter));
        }
        Map<Series, PublicTable> next =
                Revision.of(
                        mapped(before, (series, kept) -> kept.stream().map(Kept::table).toList()),
                        mapped(before, (series, kept) -> counted.get(series)));
        next.forEach(
                (series, table) ->
                        follow(series, quarter, latest(series, quarter).orElseThrow(), table));
        return latest(new Series(measure, cohort), quarter).orElseThrow().figures();
    }

    private void follow(Series series, Quarter quarter, Kept before, PublicTable next) {
        if (!next.boroughs().equals(before.rows())) {
            QuarterFigures figures =
                    QuarterFigures.of(
                            quarter,
                            series.cohort(),
                            false,
                            before.figures().revision() + 1,
                            clock.instant(),
                            next);
            keep(series, figures.orRegionOf(before.figures()), next);
        }
    }

    private static <T> Map<Series, T> mapped(
            Map<Series, List<Kept>> kept, BiFunction<Series, List<Kept>, T> value) {
        Map<Series, T> mapped = new LinkedHashMap<>();
        kept.forEach((series, one) -> mapped.put(series, value.apply(series, one)));
        return mapped;
    }

    /**
     * Publishes a whole quarter, after the previous one. All measures and cohorts of a subject come
     * from the same facts, because two counts of the same advice at different times would reveal
     * what happened in between.
     */
    private void publish(Subject subject, Quarter quarter) {
        if (isPublished(subject, quarter) || !tables.any(subject, quarter)) {
            return;
        }
        Quarter before = quarter.plus(-1);
        if (tables.any(subject, before)) {
            publish(subject, before);
        }
        count(subject, quarter)
                .forEach(
                        (series, table) ->
                                keep(
                                        series,
                                        QuarterFigures.of(
                                                quarter,
                                                series.cohort(),
                                                false,
                                                1,
                                                clock.instant(),
                                                table),
                                        table));
    }

    private boolean isPublished(Subject subject, Quarter quarter) {
        return latest(Series.of(subject).get(0), quarter).isPresent();
    }

    private void oneAtATime() {
        database.first(ONE_AT_A_TIME, row -> row.getString(1));
    }

    private Map<Series, PublicTable> count(Subject subject, Quarter quarter) {
        return tables.of(subject, quarter, this::rows);
    }

    private List<PublicTable.Row> rows(Series series, Quarter quarter) {
        return latest(series, quarter).map(Kept::rows).orElse(List.of());
    }

    private Optional<Kept> latest(Series series, Quarter quarter) {
        return kept(LATEST, series, quarter).stream().findFirst();
    }

    private List<Kept> revisions(Series series, Quarter quarter) {
        return kept(REVISIONS, series, quarter);
    }

    private List<Kept> kept(String revisions, Series series, Quarter quarter) {
        return database.query(
                revisions,
                row ->
                        new Kept(
                                read(row.getString(1), new TypeReference<QuarterFigures>() {}),
                                read(
                                        row.getString(2),
                                        new TypeReference<List<PublicTable.Row>>() {})),
                quarter.toString(),
                series.cohort().name(),
                series.measure().name());
    }

    private void keep(Series series, QuarterFigures figures, PublicTable table) {
        database.update(
                KEEP,
                figures.quarter().toString(),
                series.cohort().name(),
                series.measure().name(),
                figures.revision(),
                write(figures),
                write(table.boroughs()));
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
