package london.dsco.network.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import london.dsco.database.Jdbc;
import london.dsco.domain.Borough;
import london.dsco.network.disclosure.Tally;

/** Counts facts. */
@ApplicationScoped
public class Tallies {

    /**
     * One row per request of the cohort: what all its events together say, in any order. What was
     * dispatched or decided after the quarter's last day is not seen: read later, it would tell by
     * which of two quarters the same advice was counted.
     */
    private static final String REQUESTS =
            """
            select borough, request_id, min(received_on) as received_on, min(due_on) as due_on,
              min(reminded_on) as reminded_on, min(offered_on) as offered_on,
              min(dispatched_on) filter (where dispatched_on <= ?) as dispatched_on,
              (array_agg(grade order by occurred_at, event_id) filter (where grade is not null))[1] as grade,
              bool_or(no_needs) as no_needs, min(excused_on) as excused_on,
              min(decided_on) filter (where outcome = 'PLAN_ISSUED' and decided_on <= ?) as plan_on,
              min(decided_on) filter (where outcome = 'WITHDRAWN') as withdrawn_on
            from advice_fact
            where request_id in (select request_id from advice_fact where %1$s between ? and ?)
            group by borough, request_id
            """;

    private static final String COUNT =
            "select borough, %2$s from (" + REQUESTS + ") as request where %1$s between ? and ?";

    private static final String CARRIED_OVER =
            """
            select borough, count(distinct request_id) from advice_fact
            where dispatched_on between ? and ? and due_on > ?
            group by borough
            """;

    private static final String ANY =
            "select 1 from advice_fact where dispatched_on between ? and ? or due_on between ? and ? limit 1";

    /** A withdrawn request is owed no advice; one withdrawn after its due date was owed it. */
    private static final String OWED =
            " and (dispatched_on is not null or withdrawn_on is null or withdrawn_on > due_on)";

    private final Jdbc database;

    Tallies(Jdbc database) {
        this.database = database;
    }

    /** One tally for each of the 33 authorities, by GSS code, zeroes included. */
    public List<Tally> of(Measure measure, Cohort cohort, Quarter quarter) {
        String columns =
                measure.groups().stream()
                        .map(group -> "count(*) filter (where " + group + ")")
                        .collect(Collectors.joining(", "));
        Map<String, Tally> counted =
                database
                        .query(
                                COUNT.formatted(cohort.date(), columns)
                                        + OWED
                                        + " group by borough",
                                row -> {
                                    List<Integer> groups = new ArrayList<>();
                                    for (int i = 0; i < measure.groups().size(); i++) {
                                        groups.add(row.getInt(i + 2));
                                    }
                                    return new Tally(row.getString("borough"), groups);
                                },
                                quarter.lastDay(),
                                quarter.lastDay(),
                                quarter.firstDay(),
                                quarter.lastDay(),
                                quarter.firstDay(),
                                quarter.lastDay())
                        .stream()
                        .collect(Collectors.toMap(Tally::borough, Function.identity()));
        List<Integer> nothing = Collections.nCopies(measure.groups().size(), 0);
        return Arrays.stream(Borough.values())
                .map(Borough::gss)
                .sorted()
                .map(gss -> counted.getOrDefault(gss, new Tally(gss, nothing)))
                .toList();
    }

    /**
     * How much advice was dispatched in time in the quarter and is due after it, by GSS code. Due
     * 42 days after receipt, it cannot have been dispatched in an earlier quarter.
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

    /** Whether there is anything to count in the quarter. */
    public boolean any(Quarter quarter) {
        return database.first(
                        ANY,
                        row -> true,
                        quarter.firstDay(),
                        quarter.lastDay(),
                        quarter.firstDay(),
                        quarter.lastDay())
                .isPresent();
    }
}
