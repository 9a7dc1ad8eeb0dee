package london.dsco.advice.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.RequestRegister;
import london.dsco.advice.request.Sight;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/**
 * Recording that a child died. It ends no duty: a request that is open is withdrawn as every other.
 */
@ApplicationScoped
public class RecordingDeaths {

    public static final Step<AdviceStatus> RECORDED =
            Step.named("DEATH_RECORDED", AdviceStatus.class)
                    .from(EnumSet.allOf(AdviceStatus.class))
                    .staying()
                    .shownTo(Sight.SENT)
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final RequestRegister requests;
    private final ChildDeaths deaths;

    RecordingDeaths(Commands commands, Reads reads, RequestRegister requests, ChildDeaths deaths) {
        this.commands = commands;
        this.reads = reads;
        this.requests = requests;
        this.deaths = deaths;
    }

    ChildDeathView read(UUID requestId, Actor actor) {
        return reads.one(requestId, actor, requests.sent(), this::view);
    }

    /**
     * To record what already is changes nothing.
     *
     * @throws london.dsco.domain.RefusedException as {@link ChildDeath#set}
     */
    ChildDeathView set(Command<UUID> command, RecordDeath said) {
        return commands.run(
                command,
                requests.sent(),
                RECORDED,
                request -> List.of(view(request)),
                request -> set(request, said, command.actor()),
                (request, made) -> view(request));
    }

    private Happened set(AdviceRequest request, RecordDeath said, Actor recorder) {
        ChildDeath death = deaths.of(request);
        if (!death.set(
                said.died(), said.diedOn(), request.intake().child().dateOfBirth(), recorder)) {
            return Happened.nothing();
        }
        deaths.keep(death);
        return Happened.of(new DeathRecorded(request.id(), said.died()));
    }

    private ChildDeathView view(AdviceRequest request) {
        return ChildDeathView.of(request, deaths.of(request));
    }
}
