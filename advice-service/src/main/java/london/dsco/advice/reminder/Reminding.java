package london.dsco.advice.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import london.dsco.domain.Borough;
import london.dsco.kit.scope.BoroughScope;

/**
 * The four-week reminder: every request still owed on its reminder day is reminded once, however
 * many replicas look. Each handful is a transaction of its own borough; requests that another
 * replica or a command holds wait for the next round.
 */
@ApplicationScoped
public class ReminderService {

    private static final int HANDFUL = 50;

    private final AdviceRequests requests;
    private final RequestHistory history;
    private final BoroughScope scope;
    private final Clock clock;

    ReminderService(
            AdviceRequests requests, RequestHistory history, BoroughScope scope, Clock clock) {
        this.requests = requests;
        this.history = history;
        this.scope = scope;
        this.clock = clock;
    }

    /** Reminds of everything that has reached its day. */
    public void remindAll() {
        for (Borough borough : Borough.values()) {
            int reminded;
            do {
                reminded = scope.in(borough.gss(), () -> remindHandful(borough));
            } while (reminded == HANDFUL);
        }
    }

    private int remindHandful(Borough borough) {
        Actor system = Actor.system(clock.instant());
        List<AdviceRequest> due = requests.dueAReminder(borough.gss(), system.today(), HANDFUL);
        for (AdviceRequest request : due) {
            request.remind(system);
            history.keep(request, system);
        }
        return due.size();
    }
}
