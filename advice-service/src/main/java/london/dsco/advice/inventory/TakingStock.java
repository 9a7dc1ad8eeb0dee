package london.dsco.advice.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.RequestRegister;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** Reads and changes the inventory of assessments. */
@ApplicationScoped
public class TakingStock {

    public static final Step<AdviceStatus> CHANGED =
            Step.named("INVENTORY_CHANGED", AdviceStatus.class)
                    .from(AdviceStatus.unlessOver())
                    .staying()
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final RequestRegister requests;
    private final AssessmentInventories inventories;

    TakingStock(
            Commands commands,
            Reads reads,
            RequestRegister requests,
            AssessmentInventories inventories) {
        this.commands = commands;
        this.reads = reads;
        this.requests = requests;
        this.inventories = inventories;
    }

    AssessmentInventoryView read(UUID requestId, Actor actor) {
        return reads.one(requestId, actor, requests.whole(), this::view);
    }

    /**
     * Changes the inventory. Writing the same again changes nothing.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when something is missing
     *     or does not fit the child's age
     */
    AssessmentInventoryView change(Command<UUID> command, ChangeInventory now) {
        return commands.run(
                command,
                requests.whole(),
                CHANGED,
                request -> List.of(view(request)),
                request -> changed(request, now.inventory(), command.actor()),
                (request, made) -> view(request));
    }

    private Happened changed(AdviceRequest request, Inventory now, Actor actor) {
        request.requireMayGather(actor);
        AssessmentInventory inventory = inventories.of(request);
        if (!inventory.change(now, request.intake().child().dateOfBirth(), actor)) {
            return Happened.nothing();
        }
        inventories.keep(inventory);
        return Happened.of(InventoryChanged.from(inventory));
    }

    private AssessmentInventoryView view(AdviceRequest request) {
        return AssessmentInventoryView.of(inventories.of(request));
    }
}
