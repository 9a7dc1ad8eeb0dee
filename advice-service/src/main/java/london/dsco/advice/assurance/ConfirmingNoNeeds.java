package london.dsco.advice.assurance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.RequestRegister;
import london.dsco.advice.settings.BoroughSettings;
import london.dsco.advice.writing.SubmittedVersions;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/**
 * Lets a manager confirm advice that finds no needs. Advice with needs has provision for a manager
 * to authorise. Without this step, only the author and the auditor would read advice that finds
 * none.
 */
@ApplicationScoped
public class ConfirmingNoNeeds {

    public static final Step<AdviceStatus> CONFIRMED =
            Step.named("NO_NEEDS_CONFIRMED", AdviceStatus.class)
                    .from(AdviceStatus.SUBMITTED)
                    .staying()
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final RequestRegister requests;
    private final SubmittedVersions versions;
    private final NoNeedsConfirmations confirmations;
    private final BoroughSettings settings;

    ConfirmingNoNeeds(
            Commands commands,
            Reads reads,
            RequestRegister requests,
            SubmittedVersions versions,
            NoNeedsConfirmations confirmations,
            BoroughSettings settings) {
        this.commands = commands;
        this.reads = reads;
        this.requests = requests;
        this.versions = versions;
        this.confirmations = confirmations;
        this.settings = settings;
    }

    /** Lists the confirmations, oldest first. */
    List<NoNeedsConfirmationView> list(UUID id, UUID after, int rows, Actor actor) {
        return reads.one(
                id,
                actor,
                requests.whole(),
                request ->
                        confirmations.page(request, after, rows).stream()
                                .map(NoNeedsConfirmationView::of)
                                .toList());
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the latest version
     *     finds needs, {@code CONFLICT} when the manager read an older version, {@code
     *     SEPARATION_OF_DUTIES} as for the authorisation of provision
     */
    NoNeedsConfirmationView confirm(Command<UUID> command, ConfirmNoNeeds said) {
        return commands.run(
                command,
                requests.whole(),
                CONFIRMED,
                request -> confirmed(request, said, command.actor()),
                (request, made) ->
                        NoNeedsConfirmationView.of(confirmations.get(UUID.fromString(made))));
    }

    private Happened confirmed(AdviceRequest request, ConfirmNoNeeds said, Actor manager) {
        settings.dscoPosition(manager.borough()).requireMayAuthorise(manager);
        SubmittedVersions.requireLatest(request, said.adviceVersion());
        if (versions.latest(request).content().findsNeeds()) {
            throw Refusal.unprocessable(
                            "adviceVersion",
                            "finds-needs",
                            "This version finds needs. Authorise its provision instead.")
                    .raise();
        }
        request.provisionAuthorisedBy(manager);
        NoNeedsConfirmation confirmation = new NoNeedsConfirmation(request, said.reason(), manager);
        confirmations.add(confirmation);
        return Happened.of(new NoNeedsConfirmed(request.id(), request.adviceVersion()))
                .made(confirmation.id());
    }
}
