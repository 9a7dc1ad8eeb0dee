package london.dsco.network.sufficiency;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.database.Jdbc;
import london.dsco.network.PeopleBand;

/**
 * The provisions of all shared statements in one table. Drafts are in no table, not even their own
 * borough's. Everybody sees the number of children in bands, and nothing is found, counted or
 * ordered by that number.
 */
@Singleton
class SufficiencyLines {

    /** Matches no borough, provision or judgement. */
    private static final String ANY = "";

    private static final String AFTER =
            """
            select s.borough, s.id, need.position, s.counted_on, s.ends_on,
              need.said ->> 'provision' as provision, need.said ->> 'enough' as enough, need.said ->> 'gap' as gap,
              cast(need.said ->> 'needing' as integer) as needing,
              cast(need.said ->> 'placesInArea' as integer) as places_in_area,
              cast(need.said ->> 'providersInArea' as integer) as providers_in_area,
              cast(need.said ->> 'outOfArea' as integer) as out_of_area
            from sufficiency_statement s
              cross join lateral jsonb_array_elements(s.needs) with ordinality need (said, position)
            where s.status = 'SHARED'
              and (s.id, need.position) > (?, ?)
              and (? = '' or s.borough = ?)
              and (? = '' or need.said ->> 'provision' = ?)
              and (? = '' or need.said ->> 'enough' = ?)
            order by s.id, need.position limit ?
            """;

    /**
     * The lines that are sought; null means any.
     *
     * @param borough GSS code
     */
    record Sought(String borough, NeededProvision provision, Enough enough) {}

    /** The start of a page: after this place in this statement. */
    record Place(UUID statementId, long position) {

        static final Place FIRST = new Place(new UUID(0, 0), 0);

        static Place parse(String text) {
            String[] parts = text.split(":");
            return new Place(UUID.fromString(parts[0]), Long.parseLong(parts[1]));
        }

        static String of(SufficiencyLineView line) {
            return line.statementId() + ":" + line.position();
        }
    }

    private final Jdbc database;

    SufficiencyLines(Jdbc database) {
        this.database = database;
    }

    /**
     * Lists lines in the order in which the statements were written, and then in the order within
     * these.
     */
    List<SufficiencyLineView> after(Place place, Sought sought, int limit) {
        String borough = sought.borough() == null ? ANY : sought.borough();
        String provision = sought.provision() == null ? ANY : sought.provision().name();
        String enough = sought.enough() == null ? ANY : sought.enough().name();
        return database.query(
                AFTER,
                SufficiencyLines::line,
                place.statementId(),
                place.position(),
                borough,
                borough,
                provision,
                provision,
                enough,
                enough,
                limit);
    }

    private static SufficiencyLineView line(ResultSet row) throws SQLException {
        return new SufficiencyLineView(
                row.getString("borough"),
                row.getObject("id", UUID.class),
                row.getInt("position"),
                NeededProvision.valueOf(row.getString("provision")),
                PeopleBand.of(row.getInt("needing")),
                row.getInt("places_in_area"),
                row.getInt("providers_in_area"),
                PeopleBand.of(row.getInt("out_of_area")),
                Enough.valueOf(row.getString("enough")),
                row.getString("gap"),
                row.getObject("counted_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class));
    }
}
