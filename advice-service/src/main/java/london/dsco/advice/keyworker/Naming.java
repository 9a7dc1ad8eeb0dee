package london.dsco.advice.keyworker;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.RequestRegister;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** Names and reads the key worker. */
@ApplicationScoped
public class Naming {

    public static final Step<AdviceStatus> NAMED =
            Step.named("KEY_WORKER_NAMED", AdviceStatus.class)
                    .from(AdviceStatus.unlessOver())
                    .staying()
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final RequestRegister requests;
    private final KeyWorkers keyWorkers;

    Naming(Commands commands, Reads reads, RequestRegister requests, KeyWorkers keyWorkers) {
        this.commands = commands;
        this.reads = reads;
        this.requests = requests;
        this.keyWorkers = keyWorkers;
    }

    KeyWorkerView read(UUID requestId, Actor actor) {
        return reads.one(requestId, actor, requests.whole(), this::view);
    }

    /**
     * Names the key worker. Naming the same person again changes nothing.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} as in {@link
     *     KeyWorkerRules}
     */
    KeyWorkerView name(Command<UUID> command, NameKeyWorker named) {
        return commands.run(
                command,
                requests.whole(),
                NAMED,
                request -> List.of(view(request)),
                request -> named(request, named.choice(), command.actor()),
                (request, made) -> view(request));
    }

    private Happened named(AdviceRequest request, KeyWorkerChoice named, Actor actor) {
        request.requireMayGather(actor);
        KeyWorker keyWorker = keyWorkers.of(request);
        if (!keyWorker.choose(named, request.intake().child().dateOfBirth(), actor)) {
            return Happened.nothing();
        }
        keyWorkers.keep(keyWorker);
        return Happened.of(KeyWorkerNamed.from(keyWorker));
    }

    private KeyWorkerView view(AdviceRequest request) {
        return KeyWorkerView.of(keyWorkers.of(request));
    }
}
