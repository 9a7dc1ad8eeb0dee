package london.dsco.advice.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.duty.DutyRule;
import london.dsco.advice.practitioner.Practitioner;
import london.dsco.advice.practitioner.Practitioners;
import london.dsco.advice.practitioner.Profile;
import london.dsco.advice.settings.BoroughSettings;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Roles;
import london.dsco.records.Commands;
import london.dsco.records.Fact;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** Names the author of the advice. This is for a manager. */
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

    /**
     * A manager named the author. User names stay within the service.
     *
     * @param from the previous author; null unless this is a handover
     * @param overridden the rule that requires another kind of author and was overridden; null if
     *     there is none
     */
    record Allocated(UUID requestId, String author, String from, AuthorRule overridden)
            implements Fact {}

    private final Commands commands;
    private final Reads reads;
    private final RequestRegister requests;
    private final Practitioners practitioners;
    private final BoroughSettings settings;

    Allocating(
            Commands commands,
            Reads reads,
            RequestRegister requests,
            Practitioners practitioners,
            BoroughSettings settings) {
        this.commands = commands;
        this.reads = reads;
        this.requests = requests;
        this.practitioners = practitioners;
        this.settings = settings;
    }

    public AllocationView read(UUID id, Actor actor) {
        return reads.one(id, actor, requests.whole(), this::view);
    }

    /**
     * Names the author. Naming the same author again changes nothing.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the register has no
     *     such author, or, unless overridden with a reason, not one of the kind that {@link
     *     AuthorRule} requires; {@code SEPARATION_OF_DUTIES} when this person is a DSCO or has
     *     another part in the case, and when the manager is a DSCO who is not responsible for the
     *     time of advice
     */
    public AllocationView allocate(Command<UUID> command, AllocateRequest allocation) {
        return commands.run(
                command,
                requests.whole(),
                ALLOCATED,
                request -> List.of(view(request)),
                request -> allocated(request, allocation, command.actor()),
                (request, made) -> view(request));
    }

    private Happened allocated(AdviceRequest request, AllocateRequest asked, Actor manager) {
        String author = asked.author();
        settings.dscoPosition(manager.borough()).requireMayAllocate(manager);
        Profile profile = practitioners.requireAuthor(author, manager.borough());
        DutyRule.DSCO_CANNOT_AUTHOR.require(!profile.roles().contains(Roles.DSCO));
        Optional<AuthorRule> broken =
                request.isAllocatedTo(author)
                        ? Optional.empty()
                        : AuthorRule.broken(request, profile.levels());
        if (broken.isPresent() && !asked.overrides()) {
            throw broken.get().refusal().raise();
        }
        String from = request.allocation().map(Allocation::author).orElse(null);
        if (!request.allocateTo(author, asked.handoverReason(), manager)) {
            return Happened.nothing();
        }
        return Happened.of(new Allocated(request.id(), author, from, broken.orElse(null)))
                .noting(broken.isPresent() ? asked.overrideReason() : asked.handoverReason());
    }

    private AllocationView view(AdviceRequest request) {
        Profile author =
                request.allocation()
                        .flatMap(made -> practitioners.find(made.author(), request.borough()))
                        .map(Practitioner::profile)
                        .orElse(null);
        return AllocationView.of(request, author);
    }
}
