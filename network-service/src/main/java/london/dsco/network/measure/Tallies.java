package london.dsco.network.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import london.dsco.database.Jdbc;
import london.dsco.domain.Borough;
import london.dsco.network.disclosure.Tally;

/** Counts facts. */
@ApplicationScoped
public class Tallies {

    private static final String CARRIED_OVER =
            """
            select borough, count(distinct request_id) from advice_fact
            where dispatched_on between ? and ? and due_on > ?
            group by borough
            """;

    private static final String ANY_ADVICE =
            "select 1 from advice_fact where dispatched_on between ? and ? or due_on between ? and ? limit 1";
    private static final String ANY_REVIEW =
            "select 1 from review_fact where met_on between ? and ? limit 1";

    private final Jdbc database;
    private final Clock clock;

    Tallies(Jdbc database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Returns one tally for each of the 33 authorities, by GSS code, zeroes included. */
    public List<Tally> of(Measure measure, Cohort cohort, Quarter quarter) {
        CountedRows counted =
                measure.subject() == Subject.ADVICE
                        ? CountedRows.ofAdvice(cohort, quarter)
                        : CountedRows.ofReviews(quarter, LocalDate.now(clock));
        int groups = measure.groups().size();
        int columns = groups + measure.apart().size();
        Map<String, Tally> tallies =
                database
                        .query(
                                count(measure, counted),
                                row ->
                                        new Tally(
                                                row.getString(1),
                                                numbers(row, 2, groups),
                                                numbers(row, 2 + groups, columns - groups)),
                                counted.values().toArray())
                        .stream()
                        .collect(Collectors.toMap(Tally::borough, Function.identity()));
        Tally nothing =
                new Tally(
                        "",
                        Collections.nCopies(groups, 0),
                        Collections.nCopies(columns - groups, 0));
        return Arrays.stream(Borough.values())
                .map(Borough::gss)
                .sorted()
                .map(gss -> tallies.getOrDefault(gss, nothing.of(gss)))
                .toList();
    }

    private static String count(Measure measure, CountedRows counted) {
        String columns =
                Stream.concat(
                                measure.groups().stream()
                                        .map(group -> "count(*) filter (where " + group + ")"),
                                measure.apart().stream())
                        .collect(Collectors.joining(", "));
        return "select borough, %s from (%s) as counted group by borough"
                .formatted(columns, counted.sql());
    }

    private static List<Integer> numbers(ResultSet row, int from, int count) throws SQLException {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(row.getInt(from + i));
        }
        return numbers;
    }

    /**
     * Returns the number of pieces of advice dispatched in time in the quarter and due after it, by
     * GSS code. They are due 42 days after receipt, so they cannot have been dispatched in an
     * earlier quarter.
     */
    public Map<String, Integer> carriedOver(Quarter quarter) {
        return database
                .query(
                        CARRIED_OVER,
                        row -> Map.entry(row.getString(1), row.getInt(2)),
                        quarter.firstDay(),
                        quarter.lastDay(),
                        quarter.lastDay())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Returns whether there is anything to count in the quarter. */
    public boolean any(Subject subject, Quarter quarter) {
        LocalDate first = quarter.firstDay();
        LocalDate last = quarter.lastDay();
        return subject == Subject.ADVICE
                ? database.first(ANY_ADVICE, row -> true, first, last, first, last).isPresent()
                : database.first(ANY_REVIEW, row -> true, first, last).isPresent();
    }
}
