package london.dsco.advice.reuse;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.RequestRegister;
import london.dsco.advice.request.Sight;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/**
 * Records that earlier advice is sufficient. This does not end the duty: the author still writes
 * advice that relies on it, which may be short, and it is still assured and dispatched.
 */
@ApplicationScoped
public class Reusing {

    /** The authority is one of the three who must be satisfied, so its SEN team sees this step. */
    public static final Step<AdviceStatus> ADVICE_REUSED =
            Step.named("ADVICE_REUSED", AdviceStatus.class)
                    .from(AdviceStatus.owed())
                    .staying()
                    .shownTo(Sight.SENT)
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final RequestRegister requests;
    private final ReusedAdvices advices;

    Reusing(Commands commands, Reads reads, RequestRegister requests, ReusedAdvices advices) {
        this.commands = commands;
        this.reads = reads;
        this.requests = requests;
        this.advices = advices;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with everyone whose
     *     satisfaction is not on record
     */
    ReusedAdviceView record(Command<UUID> command, ReuseAdvice earlier) {
        return commands.run(
                command,
                requests.sent(),
                ADVICE_REUSED,
                request -> recorded(request, earlier, command.actor()),
                (request, made) -> view(request, UUID.fromString(made), command.actor()));
    }

    private Happened recorded(AdviceRequest request, ReuseAdvice earlier, Actor recorder) {
        request.requireMayGather(recorder);
        ReusedAdvice reused =
                new ReusedAdvice(
                        request,
                        earlier.source(),
                        earlier.providedOn(),
                        earlier.author(),
                        earlier.satisfactions(),
                        recorder);
        advices.add(reused);
        return Happened.of(AdviceReused.from(reused)).made(reused.id());
    }

    /** Lists the earlier advice, oldest first. */
    List<ReusedAdviceView> list(UUID id, UUID after, int rows, Actor actor) {
        return reads.one(
                id,
                actor,
                requests.sent(),
                request -> {
                    Sight sight = requests.sight(request, actor);
                    return advices.page(request, after, rows).stream()
                            .map(reused -> ReusedAdviceView.of(reused, sight))
                            .toList();
                });
    }

    ReusedAdviceView read(UUID id, UUID reusedAdviceId, Actor actor) {
        return reads.one(
                id, actor, requests.sent(), request -> view(request, reusedAdviceId, actor));
    }

    private ReusedAdviceView view(AdviceRequest request, UUID reusedAdviceId, Actor actor) {
        return advices.find(request, reusedAdviceId)
                .map(reused -> ReusedAdviceView.of(reused, requests.sight(request, actor)))
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }
}
