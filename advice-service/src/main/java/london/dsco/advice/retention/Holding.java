package london.dsco.advice.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
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

/** Sets, lifts and reads a legal hold. */
@ApplicationScoped
public class Holding {

    public static final Step<AdviceStatus> CHANGED =
            Step.named("LEGAL_HOLD_CHANGED", AdviceStatus.class)
                    .from(EnumSet.allOf(AdviceStatus.class))
                    .staying()
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final RequestRegister requests;
    private final LegalHolds holds;

    Holding(Commands commands, Reads reads, RequestRegister requests, LegalHolds holds) {
        this.commands = commands;
        this.reads = reads;
        this.requests = requests;
        this.holds = holds;
    }

    LegalHoldView read(UUID requestId, Actor actor) {
        return reads.one(requestId, actor, requests.inKeeping(), this::view);
    }

    /** Sets or lifts the hold. Repeating the present state changes nothing. */
    LegalHoldView set(Command<UUID> command, SetLegalHold asked) {
        return commands.run(
                command,
                requests.inKeeping(),
                CHANGED,
                request -> List.of(view(request)),
                request -> set(request, asked.held(), asked.reason(), command.actor()),
                (request, made) -> view(request));
    }

    private Happened set(AdviceRequest request, boolean held, String reason, Actor admin) {
        LegalHold hold = holds.of(request);
        if (!hold.set(held, reason, admin)) {
            return Happened.nothing();
        }
        holds.keep(hold);
        return Happened.of(new HoldChanged(request.id(), held));
    }

    private LegalHoldView view(AdviceRequest request) {
        return LegalHoldView.of(holds.of(request));
    }
}
