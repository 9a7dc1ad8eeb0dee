package london.dsco.network.eligibility;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import london.dsco.database.Jdbc;

/**
 * The services offered under shared criteria. Drafts are in no catalogue, not even their own
 * borough's.
 */
@Singleton
class LocalServices {

    /** Matches no borough and no kind. */
    private static final String ANY = "";

    private static final String AFTER =
            """
            select c.borough, c.kind as criteria, c.id, service.position,
              service.said ->> 'name' as name, service.said ->> 'kind' as kind,
              service.said ->> 'address' as address,
              cast(service.said ->> 'directPayment' as boolean) as direct_payment
            from eligibility_criteria c
              cross join lateral jsonb_array_elements(c.providers)
                with ordinality service (said, position)
            where c.status = 'SHARED'
              and (c.id, service.position) > (?, ?)
              and (? = '' or c.borough = ?)
              and (? = '' or c.kind = ?)
              and (? = '' or service.said ->> 'kind' = ?)
              and (not ? or cast(service.said ->> 'directPayment' as boolean))
            order by c.id, service.position limit ?
            """;

    /**
     * The services that are sought; null means any.
     *
     * @param borough GSS code
     * @param criteria what the criteria are for
     * @param provider who provides it
     * @param directPayment true for only those that a direct payment can buy
     */
    record Sought(
            String borough,
            EligibilityKind criteria,
            ProviderKind provider,
            Boolean directPayment) {}

    /** The start of a page: after this place among the services of these criteria. */
    record Place(UUID criteriaId, long position) {

        static final Place FIRST = new Place(new UUID(0, 0), 0);

        static Place parse(String text) {
            String[] parts = text.split(":");
            return new Place(UUID.fromString(parts[0]), Long.parseLong(parts[1]));
        }

        static String of(LocalServiceView service) {
            return service.criteriaId() + ":" + service.position();
        }
    }

    private final Jdbc database;

    LocalServices(Jdbc database) {
        this.database = database;
    }

    /** Lists services by their criteria, oldest first, and then in the order within them. */
    List<LocalServiceView> after(Place place, Sought sought, int limit) {
        String borough = sought.borough() == null ? ANY : sought.borough();
        String criteria = sought.criteria() == null ? ANY : sought.criteria().name();
        String provider = sought.provider() == null ? ANY : sought.provider().name();
        return database.query(
                AFTER,
                LocalServices::service,
                place.criteriaId(),
                place.position(),
                borough,
                borough,
                criteria,
                criteria,
                provider,
                provider,
                Boolean.TRUE.equals(sought.directPayment()),
                limit);
    }

    private static LocalServiceView service(ResultSet row) throws SQLException {
        return new LocalServiceView(
                row.getString("borough"),
                row.getString("name"),
                ProviderKind.valueOf(row.getString("kind")),
                row.getString("address"),
                row.getObject("direct_payment", Boolean.class),
                EligibilityKind.valueOf(row.getString("criteria")),
                row.getObject("id", UUID.class),
                row.getInt("position"));
    }
}
