package london.dsco.review.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Borough;
import london.dsco.domain.Command;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Lock;
import london.dsco.records.Opened;
import london.dsco.records.Reads;
import london.dsco.records.Step;
import london.dsco.review.annualreview.AnnualReviewService;
import london.dsco.review.plan.Plan;
import london.dsco.review.plan.PlanDetails;
import london.dsco.review.plan.PlanStatus;
import london.dsco.review.plan.PlanView;
import london.dsco.review.plan.Plans;

/**
 * Transfers a plan. The new borough opens a plan of its own from the data of the old one. In the
 * same transaction, the old borough's plan becomes invisible to everybody (docs/adr/0031).
 */
@ApplicationScoped
public class Transferring {

    public static final Step<PlanStatus> OFFERED =
            Step.named("TRANSFER_OFFERED", PlanStatus.class)
                    .from(PlanStatus.REGISTERED)
                    .staying()
                    .step();

    public static final Step<PlanStatus> ACCEPTED =
            Step.named("TRANSFER_ACCEPTED", PlanStatus.class).opening(PlanStatus.REGISTERED);

    private final Commands commands;
    private final Reads reads;
    private final Plans plans;
    private final PlanTransfers transfers;
    private final AnnualReviewService reviews;

    Transferring(
            Commands commands,
            Reads reads,
            Plans plans,
            PlanTransfers transfers,
            AnnualReviewService reviews) {
        this.commands = commands;
        this.reads = reads;
        this.plans = plans;
        this.transfers = transfers;
        this.reviews = reviews;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the borough or the day
     *     is impossible; {@code CONFLICT} while a transfer of the plan is open
     */
    TransferView offer(Command<String> command, TransferPlan said) {
        return commands.run(
                command,
                plans,
                OFFERED,
                plan -> offered(plan, said, command.actor().today()),
                (plan, made) -> view(plan.borough(), plan.planRef()));
    }

    private Happened offered(Plan plan, TransferPlan said, LocalDate today) {
        List<Finding> wrong = new ArrayList<>();
        if (said.toBorough().equals(plan.borough()) || Borough.byGss(said.toBorough()).isEmpty()) {
            wrong.add(
                    new Finding(
                            "toBorough", "not-another-borough", "Choose another London borough."));
        }
        notInTheFuture("movedOn", said.movedOn(), today, wrong);
        notInTheFuture("becameAwareOn", said.becameAwareOn(), today, wrong);
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("The plan cannot be transferred like this.", wrong).raise();
        }
        if (transfers.open(plan.borough(), plan.planRef()).isPresent()) {
            throw Refusal.of(Refusal.Code.CONFLICT, "This plan is already being transferred.")
                    .raise();
        }
        PlanTransfer transfer =
                new PlanTransfer(
                        plan,
                        said.toBorough(),
                        said.movedOn(),
                        said.becameAwareOn(),
                        Boolean.TRUE.equals(said.adviceSufficient()),
                        today);
        transfers.add(transfer);
        return Happened.of(
                        new TransferOffered(
                                transfer.id(),
                                said.toBorough(),
                                said.movedOn(),
                                TransferRules.transferBy(said.movedOn(), said.becameAwareOn())))
                .made(transfer.id());
    }

    private static void notInTheFuture(
            String field, LocalDate day, LocalDate today, List<Finding> wrong) {
        if (day.isAfter(today)) {
            wrong.add(new Finding(field, "in-the-future", "The date must not be in the future."));
        }
    }

    /**
     * @param planRef the old borough's reference
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when no such plan is in
     *     transfer to the actor's borough; {@code CONFLICT} when that borough already has a plan
     *     with the new reference
     */
    PlanView accept(Command<Void> command, String planRef, AcceptTransfer said) {
        Actor actor = command.actor();
        return commands.open(
                command,
                plans,
                ACCEPTED,
                () -> accepted(planRef, said, actor),
                ref -> ref,
                plan -> {
                    reviews.follow(plan, actor);
                    return PlanView.of(plan, actor.today());
                });
    }

    private Opened<Plan> accepted(String planRef, AcceptTransfer said, Actor actor) {
        PlanTransfer transfer =
                transfers
                        .toAccept(said.fromBorough(), planRef)
                        .filter(way -> way.toBorough().equals(actor.borough()))
                        .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
        if (plans.find(said.planRef(), actor, Lock.CHANGE).isPresent()) {
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "Your borough already has a plan with this planRef.")
                    .raise();
        }
        PlanDetails details =
                plans.maintainedBy(said.fromBorough(), planRef)
                        .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise())
                        .details()
                        .movedTo(actor.borough(), said.childRef(), transfer.transferredOn());
        transfer.accept(said.planRef(), actor.today());
        Opened<Plan> opened = Plan.registered(actor.borough(), said.planRef(), details, actor.at());
        return new Opened<>(
                opened.entry(),
                opened.happened()
                        .and(
                                new PlanTransferred(
                                        said.planRef(),
                                        said.fromBorough(),
                                        transfer.transferredOn(),
                                        TransferRules.informBy(transfer.transferredOn()),
                                        opened.entry().dueBy())));
    }

    /**
     * @param fromBorough GSS code of the old borough; null for the reader's own
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when there is none
     */
    TransferView read(String planRef, String fromBorough, Actor actor) {
        return reads.one(
                planRef,
                actor,
                transfers.plansFrom(fromBorough),
                plan -> view(plan.borough(), plan.planRef()));
    }

    /** Lists the transfers from or to the actor's borough, oldest first, after an id. */
    List<TransferView> list(UUID after, int limit, Actor actor) {
        return reads.listAbout(
                Plan.TYPE,
                actor,
                limit,
                () -> transfers.after(after, limit + 1),
                PlanTransfer::planRef,
                TransferView::of);
    }

    private TransferView view(String fromBorough, String planRef) {
        return transfers
                .open(fromBorough, planRef)
                .map(TransferView::of)
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }
}
