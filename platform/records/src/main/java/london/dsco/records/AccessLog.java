package london.dsco.records;

import io.agroal.api.AgroalDataSource;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.stream.Collectors;
import london.dsco.database.BoroughScope;
import london.dsco.database.DatabaseException;
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

    static final String APPEND =
            "insert into access_log"
                    + " (at, borough, subject, username, roles, client, action, record_type, record_ids, purpose, trace_id)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

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

    /** Adds the values of {@link #APPEND}, in order. */
    void line(Parameters next, Actor actor, String action, RecordType type, Collection<String> ids)
            throws SQLException {
        next.add(actor.at().atOffset(ZoneOffset.UTC))
                .add(actor.scope())
                .add(actor.subject())
                .add(actor.username())
                .add(
                        actor.roles().stream()
                                .map(Role::code)
                                .sorted()
                                .collect(Collectors.joining(" ")))
                .add(actor.client())
                .add(action)
                .add(type.name())
                .add(ids.toArray(String[]::new))
                .add(actor.purpose())
                .add(Span.current().getSpanContext().getTraceId());
        unsealed.add(actor.scope());
    }
}
