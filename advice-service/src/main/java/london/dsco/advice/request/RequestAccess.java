package london.dsco.advice.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Role;
import london.dsco.kit.access.AccessLog;
import london.dsco.kit.caller.Caller;
import london.dsco.kit.caller.CurrentCaller;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;

/**
 * Who may see which requests, and how much of them: one place for the single record and for the
 * list. Another borough's request does not exist; one of the own borough that is not the caller's
 * is forbidden.
 */
@ApplicationScoped
class RequestAccess {

    static final String RECORD = "advice-request";

    private static final Role[] WHOLE_BOROUGH = {
        Role.SEN_CASEWORKER,
        Role.TEAM_MANAGER,
        Role.DSCO,
        Role.BOROUGH_SYSTEM,
        Role.HEALTH_PARTNER,
        Role.BOROUGH_ADMIN
    };
    private static final Role[] CONTENT = {Role.ADVICE_AUTHOR, Role.TEAM_MANAGER, Role.DSCO};
    private static final Role[] DETAILS = {
        Role.ADVICE_AUTHOR, Role.TEAM_MANAGER, Role.DSCO, Role.SEN_CASEWORKER, Role.BOROUGH_SYSTEM
    };

    private final AdviceRequests requests;
    private final CurrentCaller current;
    private final AccessLog accessLog;
    private final Clock clock;

    RequestAccess(
            AdviceRequests requests, CurrentCaller current, AccessLog accessLog, Clock clock) {
        this.requests = requests;
        this.current = current;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /**
     * A request for the caller to read, and the log says so.
     *
     * @throws ProblemException {@code not-found}, or {@code forbidden} when it is allocated to
     *     another author
     */
    AdviceRequest read(UUID id) {
        AdviceRequest request =
                requests.ofBorough(id, borough()).orElseThrow(RequestAccess::notFound);
        requireInScope(request);
        accessLog.read(RECORD, List.of(id));
        return request;
    }

    /** As {@link #read}, for a change of which the log will speak. */
    AdviceRequest forChange(UUID id) {
        AdviceRequest request =
                requests.ofBoroughForChange(id, borough()).orElseThrow(RequestAccess::notFound);
        requireInScope(request);
        return request;
    }

    private void requireInScope(AdviceRequest request) {
        String only = assignedTo();
        if (only != null && !request.isAllocatedTo(only)) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN, "This request is not allocated to you.");
        }
    }

    /**
     * The only author whose requests the caller may see; null when that is all of the borough's.
     */
    String assignedTo() {
        Caller caller = current.get();
        return caller.hasAny(WHOLE_BOROUGH) ? null : caller.username();
    }

    /** Whether the caller sees more of a request than its reference, status and clock. */
    boolean seesDetails() {
        return current.get().hasAny(DETAILS);
    }

    /** Whether the caller sees drafts, feedback and the restricted annex. */
    boolean seesContent() {
        return current.get().hasAny(CONTENT);
    }

    boolean isDsco() {
        return current.get().has(Role.DSCO);
    }

    String borough() {
        return current.borough();
    }

    Actor actor() {
        return new Actor(current.get().username(), clock.instant());
    }

    static ProblemException notFound() {
        return new ProblemException(ProblemType.NOT_FOUND);
    }
}
