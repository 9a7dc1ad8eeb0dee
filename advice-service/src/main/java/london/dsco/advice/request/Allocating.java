package london.dsco.advice.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.practitioner.Practitioners;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.records.Commands;
import london.dsco.records.Fact;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** A manager names who writes the advice. */
@ApplicationScoped
public class Allocating {

    public static final Step<AdviceStatus> ALLOCATED =
            Step.named("ALLOCATED", AdviceStatus.class)
                    .from(AdviceStatus.RECEIVED)
                    .to(AdviceStatus.ALLOCATED)
                    .from(
                            AdviceStatus.ALLOCATED,
                            AdviceStatus.DRAFTING,
                            AdviceStatus.SUBMITTED,
                            AdviceStatus.RETURNED)
                    .staying()
                    .shownTo(Sight.SENT)
                    .step();

    /** User names stay within the service. */
    record Allocated(UUID requestId, String author) implements Fact {}

    private final Commands commands;
    private final Reads reads;
    private final RequestRegister requests;
    private final Practitioners practitioners;

    Allocating(
            Commands commands, Reads reads, RequestRegister requests, Practitioners practitioners) {
        this.commands = commands;
        this.reads = reads;
        this.requests = requests;
        this.practitioners = practitioners;
    }

    public AllocationView read(UUID id, Actor actor) {
        return reads.one(id, actor, requests.whole(), AllocationView::of);
    }

    /**
     * Naming the same author again changes nothing.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} for somebody whom the
     *     register does not know as an author, {@code SEPARATION_OF_DUTIES} when this person has
     *     another part in the case
     */
    public AllocationView allocate(Command<UUID> command, AllocateRequest allocation) {
        return commands.run(
                command,
                requests.whole(),
                ALLOCATED,
                request -> List.of(AllocationView.of(request)),
                request -> allocated(request, allocation.author(), command.actor()),
                (request, made) -> AllocationView.of(request));
    }

    private Happened allocated(AdviceRequest request, String author, Actor manager) {
        practitioners.requireAuthor(author, manager.borough());
        return request.allocateTo(author, manager)
                ? Happened.of(new Allocated(request.id(), author))
                : Happened.nothing();
    }
}
