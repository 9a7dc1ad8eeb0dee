package london.dsco.records;

import io.agroal.api.AgroalDataSource;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import london.dsco.database.BoroughScope;
import london.dsco.database.DatabaseException;
import london.dsco.database.Jdbc;
import london.dsco.database.Question;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;

/**
 * Who read or changed which child's record, and why. The line is written in the transaction of the
 * access itself, and lines can only be added. {@link AccessSeal} later binds them into a hash
 * chain.
 */
@ApplicationScoped
class AccessLog {

    static final String READ = "READ";

    private static final String INTO =
            "insert into access_log"
                    + " (at, borough, subject, username, roles, client, action, record_type, record_ids, purpose, trace_id)";

    static final String APPEND = INTO + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final AgroalDataSource database;
    private final BoroughScope scope;
    private final UnsealedBoroughs unsealed;

    AccessLog(AgroalDataSource database, BoroughScope scope, UnsealedBoroughs unsealed) {
        this.database = database;
        this.scope = scope;
        this.unsealed = unsealed;
    }

    /** Records that the actor was shown these records; writes nothing if there are none. */
    void read(Actor actor, RecordType type, Collection<String> ids) {
        scope.require();
        if (ids.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(APPEND)) {
            line(new Parameters(statement), actor, READ, type, ids);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /**
     * Returns the records of a page, and records that the actor was shown them.
     *
     * @param limit how many of them are shown
     * @return up to one more than that
     */
    <R extends Recorded<?>> Question<List<R>> page(Actor actor, int limit, PageQuery<R> page) {
        List<Object> values = new ArrayList<>(page.values());
        values.add(actor.at().atOffset(ZoneOffset.UTC));
        values.add(actor.scope());
        values.add(actor.subject());
        values.add(actor.username());
        values.add(roles(actor));
        values.add(actor.client());
        values.add(READ);
        values.add(page.type().name());
        values.add(Objects.requireNonNullElse(actor.purpose(), ""));
        values.add(trace());
        unsealed.add(actor.scope());
        return new Question<>(
                withLine(page, limit),
                values,
                results -> Jdbc.rows(results.getResultSet(), page.row()));
    }

    /**
     * Selects the rows of a page, and writes the line about those that are shown: all but the extra
     * row that only shows that there are more. A page without rows adds no line. No value is null,
     * because the driver would first ask for its type and wait for the answer.
     */
    private static String withLine(PageQuery<?> page, int limit) {
        return "with page as materialized ("
                + page.sql()
                + "), shown as (select array_agg(one.id order by one.place) as ids from (select "
                + page.id()
                + "::text as id, "
                + page.place()
                + " as place from page order by place fetch first "
                + limit
                + " rows only) as one), line as ("
                + INTO
                + " select ?, ?, ?, ?, ?, ?, ?, ?, ids, nullif(?, ''), ? from shown"
                + " where ids is not null) select * from page order by "
                + page.place();
    }

    /** The values of {@link #APPEND}, in its order. */
    void line(Parameters next, Actor actor, String action, RecordType type, Collection<String> ids)
            throws SQLException {
        next.add(actor.at().atOffset(ZoneOffset.UTC))
                .add(actor.scope())
                .add(actor.subject())
                .add(actor.username())
                .add(roles(actor))
                .add(actor.client())
                .add(action)
                .add(type.name())
                .add(ids.toArray(String[]::new))
                .add(actor.purpose())
                .add(trace());
        unsealed.add(actor.scope());
    }

    private static String roles(Actor actor) {
        return actor.roles().stream().map(Role::code).sorted().collect(Collectors.joining(" "));
    }

    private static String trace() {
        return Span.current().getSpanContext().getTraceId();
    }
}
