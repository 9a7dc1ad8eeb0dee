package london.dsco.advice.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceRequestView;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.Decision;
import london.dsco.advice.request.RequestCommands;
import london.dsco.advice.request.RequestOutcome;
import london.dsco.advice.request.Sight;
import london.dsco.domain.Command;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import london.dsco.records.Happened;
import london.dsco.records.Step;

/** Records the authority's decision. */
@ApplicationScoped
public class Deciding {

    /**
     * An authority that decides without the advice it asked for is in breach of SEND Regulations
     * 2014 reg 6, and the record says so. The duty continues until the advice is sent, so the
     * status does not change.
     */
    public static final Step<AdviceStatus> DECIDED =
            Step.named("DECIDED", AdviceStatus.class)
                    .from(AdviceStatus.owed())
                    .staying()
                    .from(AdviceStatus.DISPATCHED)
                    .to(AdviceStatus.CLOSED)
                    .shownTo(Sight.SENT)
                    .step();

    /** Ends the duty. */
    public static final Step<AdviceStatus> WITHDRAWN =
            Step.named("WITHDRAWN", AdviceStatus.class)
                    .from(AdviceStatus.unlessOver())
                    .to(AdviceStatus.WITHDRAWN)
                    .shownTo(Sight.SENT)
                    .step();

    private final RequestCommands requests;

    Deciding(RequestCommands requests) {
        this.requests = requests;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with everything that
     *     contradicts the outcome, {@code CONFLICT} when an outcome is already on record
     */
    AdviceRequestView decide(Command<UUID> command, RecordOutcome outcome) {
        LocalDate today = command.actor().today();
        return requests.run(
                command,
                outcome.outcome() == RequestOutcome.WITHDRAWN ? WITHDRAWN : DECIDED,
                request -> decided(request, outcome, today));
    }

    private static Happened decided(AdviceRequest request, RecordOutcome outcome, LocalDate today) {
        List<Finding> wrong = outcome.contradictions(today);
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("The details do not fit the outcome.", wrong).raise();
        }
        Decision made =
                new Decision(
                        outcome.outcome(),
                        outcome.planRef(),
                        outcome.issuedOn(),
                        today,
                        outcome.outcome() != RequestOutcome.WITHDRAWN
                                && request.dispatchedOn().isEmpty());
        request.decided(made);
        return Happened.of(OutcomeRecorded.from(request, made));
    }
}
