package london.dsco.records;

import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import london.dsco.domain.Role;
import london.dsco.problem.InvalidField;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;

/**
 * Who read or changed which child's record, and why. The entry stands in the transaction of the
 * access itself, and what stands there can only be added to; {@link AccessSeal} later binds the
 * entries into a hash chain.
 *
 * <p>A caller may say why in the header {@code Access-Purpose}.
 */
@ApplicationScoped
public class AccessLog {

    public static final String PURPOSE_HEADER = "Access-Purpose";

    private static final String APPEND =
            "insert into access_log"
                    + " (at, borough, subject, username, roles, client, action, record_type, record_ids, purpose, trace_id)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Jdbc database;
    private final CurrentCaller caller;
    private final HttpHeaders request;
    private final Clock clock;

    AccessLog(Jdbc database, CurrentCaller caller, HttpHeaders request, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.request = request;
        this.clock = clock;
    }

    /** Records that the caller was shown these records; nothing is written when there are none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void read(String recordType, Collection<?> ids) {
        if (!ids.isEmpty()) {
            append("READ", recordType, ids);
        }
    }

    /**
     * Records that the caller changed a record.
     *
     * @param action what was done, an UPPER_SNAKE code
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void change(String recordType, Object id, String action) {
        append(action, recordType, List.of(id));
    }

    private void append(String action, String recordType, Collection<?> ids) {
        Caller who = caller.get();
        database.update(
                APPEND,
                clock.instant().atOffset(ZoneOffset.UTC),
                caller.borough(),
                who.subject(),
                who.username(),
                who.roles().stream().map(Role::code).sorted().collect(Collectors.joining(" ")),
                who.client(),
                action,
                recordType,
                ids.stream().map(String::valueOf).toArray(String[]::new),
                purpose(),
                Span.current().getSpanContext().getTraceId());
    }

    /**
     * @throws ProblemException {@code invalid-input} when the purpose given is not 1 to 200
     *     printable characters
     */
    private String purpose() {
        String purpose = request.getHeaderString(PURPOSE_HEADER);
        if (purpose != null && !purpose.matches("[\\x20-\\x7E]{1,200}")) {
            throw new ProblemException(
                    ProblemType.INVALID_INPUT,
                    null,
                    List.of(
                            new InvalidField(
                                    PURPOSE_HEADER,
                                    "pattern",
                                    "Up to 200 printable ASCII characters.")));
        }
        return purpose;
    }
}
