package london.dsco.advice.breakglass;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.OnRecord;
import london.dsco.advice.request.RequestMatters;
import london.dsco.advice.request.Sight;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** Lets a borough-admin see the uses of break-glass and review each one once. */
@ApplicationScoped
public class ReviewingGlass {

    public static final Step<AdviceStatus> REVIEWED =
            Step.named("BREAK_GLASS_REVIEWED", AdviceStatus.class)
                    .from(AdviceStatus.values())
                    .staying()
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final GlassCases cases;
    private final BreakGlasses glasses;
    private final RequestMatters matters;

    ReviewingGlass(
            Commands commands,
            Reads reads,
            GlassCases cases,
            BreakGlasses glasses,
            RequestMatters matters) {
        this.commands = commands;
        this.reads = reads;
        this.cases = cases;
        this.glasses = glasses;
        this.matters = matters;
    }

    /**
     * @throws london.dsco.domain.RefusedException as {@link BreakGlass#review}
     */
    BreakGlassView review(Command<UUID> command, ReviewBreakGlass review) {
        return commands.run(
                command,
                cases,
                REVIEWED,
                request -> {
                    get(command.id()).review(review.outcome(), review.note(), command.actor());
                    return Happened.of(new GlassReviewed(command.id(), review.outcome()));
                },
                (request, made) -> BreakGlassView.of(get(command.id()), command.actor()));
    }

    BreakGlassView read(UUID id, Actor actor) {
        return reads.one(id, actor, cases, request -> BreakGlassView.of(get(id), actor));
    }

    /**
     * Lists the uses of break-glass in the actor's borough, oldest first.
     *
     * @param state null for all
     * @return up to one more than the limit; the extra one shows only that there are more
     */
    List<BreakGlassView> list(ReviewState state, UUID after, int limit, Actor admin) {
        return reads.lines(
                admin,
                limit,
                () ->
                        matters.of(
                                admin,
                                Sight.STATE,
                                glasses.page(
                                        admin.borough(), state, admin.today(), after, limit + 1),
                                BreakGlass::requestId),
                OnRecord::request,
                found -> BreakGlassView.of(found.matter(), admin));
    }

    BreakGlassFiguresView figures(Actor admin) {
        return reads.figures(
                admin,
                () ->
                        new BreakGlassFiguresView(
                                count(ReviewState.DUE, admin),
                                count(ReviewState.OVERDUE, admin),
                                count(ReviewState.REVIEWED, admin)));
    }

    private long count(ReviewState state, Actor admin) {
        return glasses.count(admin.borough(), state, admin.today());
    }

    private BreakGlass get(UUID id) {
        return glasses.find(id).orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }
}
