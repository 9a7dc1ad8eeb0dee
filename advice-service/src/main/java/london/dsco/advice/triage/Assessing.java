package london.dsco.advice.triage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceRequestView;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.RequestRegister;
import london.dsco.advice.settings.BoroughSettings;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Involvement;
import london.dsco.domain.Refusal;
import london.dsco.domain.Role;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Step;

/**
 * Decides the kind of author: sets the level of need and the involvement. Both can change before
 * dispatch. A change takes nobody off a case; the allocation shows the level that its author should
 * have.
 */
@ApplicationScoped
public class Assessing {

    /** Possible as long as a manager can name an author. */
    public static final Step<AdviceStatus> LEVEL_OF_NEED_SET =
            Step.named("LEVEL_OF_NEED_SET", AdviceStatus.class)
                    .from(
                            AdviceStatus.RECEIVED,
                            AdviceStatus.ALLOCATED,
                            AdviceStatus.DRAFTING,
                            AdviceStatus.SUBMITTED,
                            AdviceStatus.RETURNED)
                    .staying()
                    .step();

    /** Possible before dispatch, because figures show the involvement at the time of sending. */
    public static final Step<AdviceStatus> INVOLVEMENT_CHANGED =
            Step.named("INVOLVEMENT_CHANGED", AdviceStatus.class)
                    .from(AdviceStatus.owed())
                    .staying()
                    .step();

    private final Commands commands;
    private final RequestRegister requests;
    private final BoroughSettings settings;

    Assessing(Commands commands, RequestRegister requests, BoroughSettings settings) {
        this.commands = commands;
        this.requests = requests;
        this.settings = settings;
    }

    /**
     * Sets the level of need. Setting the same level again changes nothing.
     *
     * @throws london.dsco.domain.RefusedException {@code SEPARATION_OF_DUTIES} for a DSCO who may
     *     not decide this
     */
    AdviceRequestView setLevelOfNeed(Command<UUID> command, SetLevelOfNeed asked) {
        return commands.run(
                command,
                requests.whole(),
                LEVEL_OF_NEED_SET,
                request -> levelSet(request, asked.levelOfNeed(), command.actor()),
                (request, made) -> requests.view(request, command.actor()));
    }

    private Happened levelSet(AdviceRequest request, Integer level, Actor manager) {
        settings.dscoPosition(manager.borough()).requireMayDecideNeed(manager);
        Integer before = request.levelOfNeed().orElse(null);
        if (level.equals(before)) {
            return Happened.nothing();
        }
        request.levelOfNeedSet(level);
        return Happened.of(new LevelOfNeedSet(before, level));
    }

    /**
     * Changes the involvement. Naming the same involvement again changes nothing.
     *
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} unless the actor is the
     *     borough's system or manages the case
     */
    AdviceRequestView changeInvolvement(Command<UUID> command, ChangeInvolvement asked) {
        return commands.run(
                command,
                requests.sent(),
                INVOLVEMENT_CHANGED,
                request -> changed(request, asked.involvement(), command.actor()),
                (request, made) -> requests.view(request, command.actor()));
    }

    private Happened changed(AdviceRequest request, Involvement now, Actor actor) {
        requireSystemOrTheirOwn(request, actor);
        Involvement before = request.intake().involvement();
        if (now == before) {
            return Happened.nothing();
        }
        request.involvementChanged(now);
        return Happened.of(new InvolvementChanged(before, now));
    }

    /**
     * Refuses a manager who is also in the SEN team: they see other teams' cases, but decide
     * nothing there.
     */
    private void requireSystemOrTheirOwn(AdviceRequest request, Actor actor) {
        if (!actor.has(Role.BOROUGH_SYSTEM) && !requests.isInScope(request, actor)) {
            throw Refusal.of(
                            Refusal.Code.FORBIDDEN,
                            "Only a manager of the author's team or the borough's system can change"
                                    + " this.")
                    .raise();
        }
    }
}
