package london.dsco.advice.practicehint;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import london.dsco.database.Jdbc;

/**
 * The practices that boroughs published. Every borough reads all of them; a row is written as the
 * borough that owns the practice.
 */
@ApplicationScoped
class PracticeHints {

    /** A version that arrives late changes nothing, nor does one of a withdrawn practice. */
    private static final String KEEP =
            """
            insert into practice_hint (practice_id, borough, number, kind, bars, criteria, published_on)
            values (?, ?, ?, ?, ?, string_to_array(?, ' '), ?)
            on conflict (practice_id) do update set
              number = excluded.number, kind = excluded.kind, bars = excluded.bars,
              criteria = excluded.criteria, published_on = excluded.published_on
            where not practice_hint.withdrawn and practice_hint.number < excluded.number
            """;

    /** The id stays, so that a late event does not bring the practice back. */
    private static final String FORGET =
            """
            insert into practice_hint (practice_id, borough, withdrawn) values (?, ?, true)
            on conflict (practice_id) do update set
              number = null, kind = null, bars = null, criteria = '{}', published_on = null, withdrawn = true
            """;

    private static final String LIST =
            """
            select practice_id, borough, number, kind, bars, criteria, published_on from practice_hint
            where not withdrawn and (? = '' or criteria @> array[cast(? as text)])
              and (bars, published_on, practice_id) < (?, ?, ?)
            order by bars desc, published_on desc, practice_id desc limit ?
            """;

    private static final String BEST =
            """
            select asked.criterion, best.* from unnest(string_to_array(?, ' ')) asked(criterion)
            cross join lateral (
              select practice_id, borough, number, kind, bars, criteria, published_on from practice_hint
              where not withdrawn and criteria @> array[asked.criterion]
              order by bars desc, published_on desc, practice_id desc limit ?) best
            order by bars desc, published_on desc, practice_id desc
            """;

    /** A hint for one criterion. */
    private record Found(String criterion, PracticeHint hint) {}

    private final Jdbc database;

    PracticeHints(Jdbc database) {
        this.database = database;
    }

    void keep(PracticeHint hint) {
        database.update(
                KEEP,
                hint.practiceId(),
                hint.borough(),
                hint.number(),
                hint.kind().name(),
                hint.evidence().ordinal(),
                String.join(" ", hint.criteria()),
                hint.publishedOn());
    }

    /** Forgets a withdrawn practice: only its id stays. */
    void forget(UUID practiceId, String borough) {
        database.update(FORGET, practiceId, borough);
    }

    /**
     * Lists practices with the strongest evidence first, then the newest.
     *
     * @param criterion its code; empty for every practice
     */
    List<PracticeHint> about(String criterion, PracticeHint.Place after, int limit) {
        return database.query(
                LIST,
                PracticeHints::hint,
                criterion,
                criterion,
                after.bars(),
                after.publishedOn(),
                after.practiceId(),
                limit);
    }

    /**
     * Returns the best for each criterion.
     *
     * @param each the maximum for one criterion
     * @return the practices by criterion; criteria without one are left out
     */
    Map<String, List<PracticeHint>> best(List<String> criteria, int each) {
        return database
                .query(
                        BEST,
                        row -> new Found(row.getString("criterion"), hint(row)),
                        String.join(" ", criteria),
                        each)
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Found::criterion,
                                Collectors.mapping(Found::hint, Collectors.toList())));
    }

    private static PracticeHint hint(ResultSet row) throws SQLException {
        return new PracticeHint(
                row.getObject("practice_id", UUID.class),
                row.getString("borough"),
                row.getInt("number"),
                PracticeKind.valueOf(row.getString("kind")),
                PracticeEvidence.values()[row.getInt("bars")],
                Stream.of((Object[]) row.getArray("criteria").getArray())
                        .map(Object::toString)
                        .toList(),
                row.getObject("published_on", LocalDate.class));
    }
}
