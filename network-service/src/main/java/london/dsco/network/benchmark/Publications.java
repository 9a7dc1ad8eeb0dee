package london.dsco.network.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import london.dsco.database.Jdbc;
import london.dsco.domain.Borough;
import london.dsco.network.disclosure.PublicTable;
import london.dsco.network.disclosure.Revision;
import london.dsco.network.measure.Cohort;
import london.dsco.network.measure.Measure;
import london.dsco.network.measure.Quarter;
import london.dsco.network.measure.Tallies;

/**
 * The published quarters. A quarter is counted once, when it is first asked for after it has
 * settled; from then on it is frozen, and a correction is a numbered revision.
 */
@ApplicationScoped
class Publications {

    /** A revision as it is kept, with the rows' counts behind it. */
    private record Kept(QuarterFigures figures, List<PublicTable.Row> rows) {}

    private static final String LATEST =
            "select figures::text, tallies::text from publication"
                    + " where quarter = ? and cohort = ? and measure = ? order by revision desc limit 1";
    private static final String KEEP =
            "insert into publication (quarter, cohort, measure, revision, published_at, figures, tallies)"
                    + " values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)";
    private static final String ONE_AT_A_TIME =
            "select pg_advisory_xact_lock(hashtextextended('publication ' || ?, 0))";

    private final Jdbc database;
    private final Tallies tallies;
    private final ObjectMapper json;
    private final Clock clock;

    Publications(Jdbc database, Tallies tallies, ObjectMapper json, Clock clock) {
        this.database = database;
        this.tallies = tallies;
        this.json = json;
        this.clock = clock;
    }

    /** The figures of a settled quarter: as published, or published now. */
    QuarterFigures published(Measure measure, Cohort cohort, Quarter quarter) {
        return latest(measure, cohort, quarter)
                .orElseGet(() -> publish(measure, cohort, quarter))
                .figures();
    }

    /** The figures of a quarter that still runs; kept nowhere. */
    QuarterFigures open(Measure measure, Cohort cohort, Quarter quarter) {
        return QuarterFigures.of(
                quarter, cohort, true, 1, clock.instant(), count(measure, cohort, quarter));
    }

    /**
     * Publishes what may be corrected of a quarter.
     *
     * @return the latest revision, which is a new one only if something could be corrected
     */
    QuarterFigures revise(Measure measure, Cohort cohort, Quarter quarter) {
        one(quarter);
        Optional<Kept> before = latest(measure, cohort, quarter);
        if (before.isEmpty()) {
            return publish(measure, cohort, quarter).figures();
        }
        PublicTable was = new PublicTable(before.get().rows(), null);
        PublicTable next = Revision.of(was, count(measure, cohort, quarter));
        if (next.boroughs().equals(was.boroughs())) {
            return before.get().figures();
        }
        QuarterFigures figures =
                QuarterFigures.of(
                        quarter,
                        cohort,
                        false,
                        before.get().figures().revision() + 1,
                        clock.instant(),
                        next);
        return keep(measure, cohort, figures.orRegionOf(before.get().figures()), next).figures();
    }

    private Kept publish(Measure measure, Cohort cohort, Quarter quarter) {
        one(quarter);
        Optional<Kept> meanwhile = latest(measure, cohort, quarter);
        if (meanwhile.isPresent()) {
            return meanwhile.get();
        }
        PublicTable table = count(measure, cohort, quarter);
        return keep(
                measure,
                cohort,
                QuarterFigures.of(quarter, cohort, false, 1, clock.instant(), table),
                table);
    }

    private void one(Quarter quarter) {
        database.first(ONE_AT_A_TIME, row -> row.getString(1), quarter.toString());
    }

    private PublicTable count(Measure measure, Cohort cohort, Quarter quarter) {
        return PublicTable.of(tallies.of(measure, cohort, quarter), Borough.CITY_OF_LONDON.gss());
    }

    private Optional<Kept> latest(Measure measure, Cohort cohort, Quarter quarter) {
        return database.first(
                LATEST,
                row ->
                        new Kept(
                                read(row.getString(1), new TypeReference<QuarterFigures>() {}),
                                read(
                                        row.getString(2),
                                        new TypeReference<List<PublicTable.Row>>() {})),
                quarter.toString(),
                cohort.name(),
                measure.name());
    }

    private Kept keep(Measure measure, Cohort cohort, QuarterFigures figures, PublicTable table) {
        database.update(
                KEEP,
                figures.quarter().toString(),
                cohort.name(),
                measure.name(),
                figures.revision(),
                figures.publishedAt().atOffset(ZoneOffset.UTC),
                write(figures),
                write(table.boroughs()));
        return new Kept(figures, table.boroughs());
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
