package london.dsco.advice.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import london.dsco.advice.check.AdviceChecks;
import london.dsco.advice.check.ChecksView;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.RequestRegister;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Step;

/** Checks the saved working text for its author and the DSCO. It changes nothing. */
@ApplicationScoped
public class Checking {

    public static final Step<AdviceStatus> CHECKED =
            Step.named("CHECKED", AdviceStatus.class).from(AdviceStatus.owed()).staying().step();

    private final Commands commands;
    private final RequestRegister requests;
    private final Reading reading;
    private final AdviceChecks checks;

    Checking(Commands commands, RequestRegister requests, Reading reading, AdviceChecks checks) {
        this.commands = commands;
        this.requests = requests;
        this.reading = reading;
        this.checks = checks;
    }

    /** Checks the text in its present state, even when the command is repeated. */
    ChecksView check(Command<UUID> command) {
        return commands.run(
                command,
                requests.whole(),
                CHECKED,
                request -> Happened.nothing(),
                (request, made) -> found(request, command.actor()));
    }

    private ChecksView found(AdviceRequest request, Actor actor) {
        return ChecksView.of(checks.of(request, reading.working(request, actor), actor.today()));
    }
}
