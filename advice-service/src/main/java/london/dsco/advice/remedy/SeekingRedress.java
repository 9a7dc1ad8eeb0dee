package london.dsco.advice.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.OnRecord;
import london.dsco.advice.request.RequestMatters;
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
 * Records and lists remedies. The SEN team or social care records a remedy, whichever hears of it.
 * The SEN team sees only those that it recorded, because complaints about social care are not its
 * concern.
 */
@ApplicationScoped
public class SeekingRedress {

    /** Possible for a withdrawn request too. */
    public static final Step<AdviceStatus> OPENED =
            Step.named("REMEDY_OPENED", AdviceStatus.class)
                    .from(AdviceStatus.values())
                    .staying()
                    .step();

    public static final Step<AdviceStatus> ENDED =
            Step.named("REMEDY_ENDED", AdviceStatus.class)
                    .from(AdviceStatus.values())
                    .staying()
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final RequestRegister requests;
    private final RequestMatters matters;
    private final Remedies remedies;

    SeekingRedress(
            Commands commands,
            Reads reads,
            RequestRegister requests,
            RequestMatters matters,
            Remedies remedies) {
        this.commands = commands;
        this.reads = reads;
        this.requests = requests;
        this.matters = matters;
        this.remedies = remedies;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when it has not begun
     */
    RemedyView open(Command<UUID> command, OpenRemedy opening) {
        return commands.run(
                command,
                requests.sent(),
                OPENED,
                request -> opened(request, opening, command.actor()),
                (request, made) -> view(request, UUID.fromString(made), command.actor()));
    }

    private Happened opened(AdviceRequest request, OpenRemedy opening, Actor actor) {
        Remedy remedy =
                new Remedy(
                        request,
                        opening.type(),
                        opening.openedOn(),
                        ownOnly(request, actor),
                        actor);
        remedies.add(remedy);
        return Happened.of(new RemedyOpened(remedy.id(), remedy.type(), remedy.openedOn()))
                .made(remedy.id());
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when the actor may not know of
     *     the remedy; otherwise as {@link Remedy#end}
     */
    RemedyView end(Command<UUID> command, UUID remedyId, EndRemedy ending) {
        return commands.run(
                command,
                requests.sent(),
                ENDED,
                request -> List.of(view(request, remedyId, command.actor())),
                request -> ended(request, remedyId, ending, command.actor()),
                (request, made) -> view(request, remedyId, command.actor()));
    }

    private Happened ended(AdviceRequest request, UUID remedyId, EndRemedy ending, Actor actor) {
        Remedy remedy = find(request, remedyId, actor);
        remedy.end(ending.outcome(), ending.outcomeOn(), ending.learning(), actor.today());
        return Happened.of(
                new RemedyEnded(remedyId, remedy.type(), remedy.outcome(), remedy.outcomeOn()));
    }

    RemedyView read(UUID requestId, UUID remedyId, Actor actor) {
        return reads.one(
                requestId, actor, requests.sent(), request -> view(request, remedyId, actor));
    }

    /**
     * Lists the remedies, oldest first.
     *
     * @param after id of the remedy after which to start
     */
    List<RemedyView> list(UUID requestId, UUID after, int rows, Actor actor) {
        return reads.one(
                requestId,
                actor,
                requests.sent(),
                request ->
                        remedies.page(request, ownOnly(request, actor), after, rows).stream()
                                .map(each -> RemedyView.of(each, requests.sight(request, actor)))
                                .toList());
    }

    /**
     * Lists the remedies of the borough, for actors who see its every request whole.
     *
     * @param type null for any
     * @param open whether they have not ended; null for any
     * @param after id of the remedy after which to start
     * @return up to one more than the limit; the extra one shows only that there are more
     */
    List<RemedyView> list(RemedyType type, Boolean open, UUID after, int limit, Actor actor) {
        return reads.lines(
                actor,
                limit,
                () ->
                        matters.of(
                                actor,
                                Sight.WHOLE,
                                remedies.page(actor.borough(), type, open, after, limit + 1),
                                Remedy::requestId),
                OnRecord::request,
                listed -> RemedyView.of(listed.matter(), Sight.WHOLE));
    }

    private RemedyView view(AdviceRequest request, UUID remedyId, Actor actor) {
        return RemedyView.of(find(request, remedyId, actor), requests.sight(request, actor));
    }

    /** Returns a remedy, if the actor may know of it. */
    private Remedy find(AdviceRequest request, UUID remedyId, Actor actor) {
        boolean ownOnly = ownOnly(request, actor);
        return remedies.find(request, remedyId)
                .filter(remedy -> !ownOnly || remedy.isFromSenTeam())
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }

    /** Returns whether the actor sees only the remedies that the SEN team recorded. */
    private boolean ownOnly(AdviceRequest request, Actor actor) {
        return requests.sight(request, actor) != Sight.WHOLE;
    }
}
