package london.dsco.advice.disagreement;

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

/** Records and lists disagreement and non-engagement. */
@ApplicationScoped
public class Disagreeing {

    /** Possible at any time. It never stops other work. */
    public static final Step<AdviceStatus> RECORDED =
            Step.named("DISAGREEMENT_RECORDED", AdviceStatus.class)
                    .from(AdviceStatus.values())
                    .staying()
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final RequestRegister requests;
    private final RecordedDisagreements disagreements;

    Disagreeing(
            Commands commands,
            Reads reads,
            RequestRegister requests,
            RecordedDisagreements disagreements) {
        this.commands = commands;
        this.reads = reads;
        this.requests = requests;
        this.disagreements = disagreements;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with every finding of
     *     {@link DisagreementRules}
     */
    DisagreementView record(Command<UUID> command, RecordDisagreement said) {
        return commands.run(
                command,
                requests.whole(),
                RECORDED,
                request -> recorded(request, said, command.actor()),
                (request, made) -> view(request, UUID.fromString(made)));
    }

    private Happened recorded(AdviceRequest request, RecordDisagreement said, Actor recorder) {
        RecordedDisagreement disagreement =
                new RecordedDisagreement(
                        request.borough(),
                        request.id(),
                        said.asDisagreement(recorder.today()),
                        recorder);
        disagreements.add(disagreement);
        return Happened.of(DisagreementRecorded.from(disagreement)).made(disagreement.id());
    }

    DisagreementView read(UUID requestId, UUID disagreementId, Actor actor) {
        return reads.one(
                requestId, actor, requests.whole(), request -> view(request, disagreementId));
    }

    /**
     * Lists the disagreements, oldest first.
     *
     * @param after id of the disagreement after which to start
     */
    List<DisagreementView> list(UUID requestId, UUID after, int rows, Actor actor) {
        return reads.one(
                requestId,
                actor,
                requests.whole(),
                request ->
                        disagreements.page(request, after, rows).stream()
                                .map(DisagreementView::of)
                                .toList());
    }

    private DisagreementView view(AdviceRequest request, UUID disagreementId) {
        return DisagreementView.of(disagreements.get(request, disagreementId));
    }
}
