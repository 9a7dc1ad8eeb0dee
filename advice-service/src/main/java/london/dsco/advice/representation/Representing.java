package london.dsco.advice.representation;

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

/** Records and reads how the child or young person is represented. */
@ApplicationScoped
public class Representing {

    public static final Step<AdviceStatus> RECORDED =
            Step.named("REPRESENTATION_RECORDED", AdviceStatus.class)
                    .from(AdviceStatus.unlessOver())
                    .staying()
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final RequestRegister requests;
    private final Representations representations;

    Representing(
            Commands commands,
            Reads reads,
            RequestRegister requests,
            Representations representations) {
        this.commands = commands;
        this.reads = reads;
        this.requests = requests;
        this.representations = representations;
    }

    RepresentationView read(UUID requestId, Actor actor) {
        return reads.one(requestId, actor, requests.whole(), this::view);
    }

    /**
     * Records the representation. Recording the same again changes nothing.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} as in {@link
     *     RepresentationRules}, {@code SEPARATION_OF_DUTIES} for a DSCO, who does not gather
     *     information
     */
    RepresentationView record(Command<UUID> command, RecordRepresentation said) {
        return commands.run(
                command,
                requests.whole(),
                RECORDED,
                request -> List.of(view(request)),
                request -> recorded(request, said.represented(), command.actor()),
                (request, made) -> view(request));
    }

    private Happened recorded(AdviceRequest request, Represented said, Actor actor) {
        request.requireMayGather(actor);
        Representation kept = representations.of(request);
        if (!kept.set(said, request.intake().child().dateOfBirth(), actor)) {
            return Happened.nothing();
        }
        representations.keep(kept);
        return Happened.of(
                new RepresentationRecorded(
                        request.id(), said.askedBy(), said.decides(), said.advocate()));
    }

    private RepresentationView view(AdviceRequest request) {
        return RepresentationView.of(representations.of(request));
    }
}
