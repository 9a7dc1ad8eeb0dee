package london.dsco.records;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import london.dsco.database.BoroughScope;
import london.dsco.database.DatabaseException;
import london.dsco.database.Jdbc;
import london.dsco.domain.Actor;
import london.dsco.domain.Borough;
import london.dsco.domain.London;
import london.dsco.domain.Refusal;

/** Checks that the sealed part of a borough's access log is unchanged. */
@ApplicationScoped
public class VerifyingAccessLog {

    private static final int MOST_DAYS = 31;
    private static final int MOST_BREAKS = 100;

    private final AgroalDataSource database;
    private final BoroughScope scope;
    private final AccessAnchors anchors;

    VerifyingAccessLog(AgroalDataSource database, BoroughScope scope, AccessAnchors anchors) {
        this.database = database;
        this.scope = scope;
        this.anchors = anchors;
    }

    /**
     * Recomputes the seals made since a day, and compares the whole chain with its anchors. Earlier
     * seals are trusted.
     *
     * @param since London date, at most 31 days ago; null for that
     * @throws london.dsco.domain.RefusedException {@code INVALID_INPUT} when the day is further
     *     back, or in the future
     */
    public AccessLogVerification verify(LocalDate since, Actor actor) {
        LocalDate earliest = actor.today().minusDays(MOST_DAYS);
        LocalDate first = since == null ? earliest : since;
        if (first.isBefore(earliest) || first.isAfter(actor.today())) {
            throw Refusal.wrongParameter(
                            "since",
                            "out-of-range",
                            "Give a day within the last 31 days. The operator's command checks the"
                                    + " whole log.")
                    .raise();
        }
        Borough borough = Borough.byGss(actor.borough()).orElseThrow();
        return scope.in(borough.gss(), () -> checked(borough, first));
    }

    private AccessLogVerification checked(Borough borough, LocalDate first) {
        try (Connection connection = database.getConnection()) {
            AccessChain.Checked chain = AccessChain.check(connection, before(connection, first));
            List<Anchor> outside = anchors.of(borough.gss());
            List<ChainBreak> breaks =
                    Stream.concat(
                                    chain.breaks().stream(),
                                    AccessChain.against(outside, anchors::isSigned, connection)
                                            .stream())
                            .limit(MOST_BREAKS)
                            .toList();
            return new AccessLogVerification(
                    chain.seals(),
                    chain.lines(),
                    breaks.isEmpty(),
                    breaks,
                    Jdbc.query(
                                    connection,
                                    "select max(sealed_at) from access_seal",
                                    row -> row.getObject(1, OffsetDateTime.class))
                            .stream()
                            .flatMap(Stream::ofNullable)
                            .map(OffsetDateTime::toInstant)
                            .findFirst()
                            .orElse(null),
                    anchors.areKept() ? outside.size() : null);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** Returns the last seal before a day; 0 for none. */
    private static long before(Connection connection, LocalDate first) throws SQLException {
        return Jdbc.query(
                        connection,
                        "select coalesce(max(number), 0) from access_seal where sealed_at < ?",
                        row -> row.getLong(1),
                        first.atStartOfDay(London.ZONE).toOffsetDateTime())
                .get(0);
    }
}
