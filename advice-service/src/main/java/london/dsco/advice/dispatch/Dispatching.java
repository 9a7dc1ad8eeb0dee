package london.dsco.advice.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceRequestView;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.RequestCommands;
import london.dsco.domain.Command;
import london.dsco.records.Happened;
import london.dsco.records.Step;

/** Signed-off advice goes to the SEN team. */
@ApplicationScoped
public class Dispatching {

    public static final Step<AdviceStatus> DISPATCHED =
            Step.named("DISPATCHED", AdviceStatus.class)
                    .from(AdviceStatus.SIGNED_OFF)
                    .to(AdviceStatus.DISPATCHED)
                    .step();

    /** The same for a request that was decided without its advice: nothing is owed any more. */
    public static final Step<AdviceStatus> DISPATCHED_AFTER_THE_DECISION =
            Step.named("DISPATCHED", AdviceStatus.class)
                    .from(AdviceStatus.SIGNED_OFF)
                    .to(AdviceStatus.CLOSED)
                    .step();

    private final RequestCommands requests;

    Dispatching(RequestCommands requests) {
        this.requests = requests;
    }

    AdviceRequestView dispatch(Command<UUID> command) {
        LocalDate today = command.actor().today();
        return requests.run(
                command,
                Dispatching::step,
                request -> {
                    request.dispatched(today);
                    return Happened.of(Dispatched.from(request, today));
                });
    }

    private static Step<AdviceStatus> step(AdviceRequest request) {
        return request.decision().isPresent() ? DISPATCHED_AFTER_THE_DECISION : DISPATCHED;
    }
}
