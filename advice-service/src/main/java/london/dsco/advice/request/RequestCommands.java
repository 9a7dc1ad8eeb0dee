package london.dsco.advice.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import london.dsco.database.Question;
import london.dsco.domain.Command;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Step;

/** Runs a step on a request and answers with the request as the caller sees it. */
@ApplicationScoped
public class RequestCommands {

    private final Commands commands;
    private final RequestRegister requests;

    RequestCommands(Commands commands, RequestRegister requests) {
        this.commands = commands;
        this.requests = requests;
    }

    /**
     * @param change makes the change and returns what happened; it may refuse
     * @throws london.dsco.domain.RefusedException as {@link Commands#run}
     */
    public AdviceRequestView run(
            Command<UUID> command,
            Step<AdviceStatus> step,
            Function<AdviceRequest, Happened> change) {
        return run(command, request -> step, change);
    }

    /**
     * Runs a step that depends on the request.
     *
     * @param step chooses the step from the request before the change
     */
    public AdviceRequestView run(
            Command<UUID> command,
            Function<AdviceRequest, Step<AdviceStatus>> step,
            Function<AdviceRequest, Happened> change) {
        return commands.run(
                command,
                requests,
                step,
                change,
                (request, made) -> requests.view(request, command.actor()));
    }

    /**
     * Runs a step whose change needs more than the request: the answer to a question, which is
     * asked together with the lock on the request.
     *
     * @param question as {@link Commands#run(Command, london.dsco.records.LockingRegister, Step,
     *     Function, Question, BiFunction, BiFunction)} asks it
     * @param change makes the change from the request and the answer, and says what happened; it
     *     may refuse
     */
    public <A> AdviceRequestView run(
            Command<UUID> command,
            Step<AdviceStatus> step,
            Question<A> question,
            BiFunction<AdviceRequest, A, Happened> change) {
        return commands.run(
                command,
                requests,
                step,
                request -> List.of(),
                question,
                change,
                (request, made) -> requests.view(request, command.actor()));
    }
}
