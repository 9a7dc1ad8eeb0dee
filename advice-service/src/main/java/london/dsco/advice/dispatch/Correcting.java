package london.dsco.advice.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceRequestView;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.RequestCommands;
import london.dsco.advice.request.Sight;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.records.Happened;
import london.dsco.records.Step;

/**
 * Lets a DSCO ask for a corrected version of advice that was sent, even after the decision, because
 * personal data must be accurate (UK GDPR articles 5(1)(d) and 16). The correction goes through
 * every step again, from the author to sign-off and dispatch. It supersedes the version sent
 * before; both are kept. The clock stopped with the first, and the duty does not start again.
 */
@ApplicationScoped
public class Correcting {

    public static final Step<AdviceStatus> CORRECTION_ASKED =
            Step.named("CORRECTION_ASKED", AdviceStatus.class)
                    .from(AdviceStatus.DISPATCHED, AdviceStatus.CLOSED)
                    .to(AdviceStatus.RETURNED)
                    .shownTo(Sight.SENT)
                    .step();

    private final RequestCommands requests;

    Correcting(RequestCommands requests) {
        this.requests = requests;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code SEPARATION_OF_DUTIES}
     */
    AdviceRequestView ask(Command<UUID> command, AskCorrection asking) {
        return requests.run(
                command,
                CORRECTION_ASKED,
                request -> asked(request, asking.reason(), command.actor()));
    }

    private static Happened asked(AdviceRequest request, String reason, Actor dsco) {
        request.returnedBy(dsco);
        return Happened.of(
                        new CorrectionAsked(
                                request.id(), request.dispatchedVersion(), dsco.today()))
                .noting(reason);
    }
}
