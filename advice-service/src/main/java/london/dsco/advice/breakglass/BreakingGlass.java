package london.dsco.advice.breakglass;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.RequestRegister;
import london.dsco.advice.settings.BoroughSettings;
import london.dsco.advice.settings.Setting;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Step;

/** Lets somebody read one request that is not theirs, for some hours. */
@ApplicationScoped
public class BreakingGlass {

    public static final Step<AdviceStatus> BROKEN =
            Step.named("GLASS_BROKEN", AdviceStatus.class)
                    .from(AdviceStatus.values())
                    .staying()
                    .step();

    private final Commands commands;
    private final RequestRegister requests;
    private final BreakGlasses glasses;
    private final BoroughSettings settings;

    BreakingGlass(
            Commands commands,
            RequestRegister requests,
            BreakGlasses glasses,
            BoroughSettings settings) {
        this.commands = commands;
        this.requests = requests;
        this.glasses = glasses;
        this.settings = settings;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when the actor can already read
     *     the whole request
     */
    BreakGlassView breakGlass(Command<UUID> command, BreakTheGlass asked) {
        return commands.run(
                command,
                requests.forAccess(),
                BROKEN,
                request -> broken(request, asked, command.actor()),
                (request, made) ->
                        BreakGlassView.of(
                                glasses.find(UUID.fromString(made)).orElseThrow(),
                                command.actor()));
    }

    private Happened broken(AdviceRequest request, BreakTheGlass asked, Actor breaker) {
        if (requests.isInScope(request, breaker) || glasses.opens(request.id(), breaker)) {
            throw Refusal.of(Refusal.Code.CONFLICT, "You can already read this request.").raise();
        }
        int hours = settings.of(request.borough(), Setting.BREAK_GLASS_HOURS);
        BreakGlass glass =
                new BreakGlass(request, asked.reason(), asked.explanation(), hours, breaker);
        glasses.add(glass);
        return Happened.of(GlassBroken.from(glass)).made(glass.id());
    }
}
