package london.dsco.advice.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.retention.ConsiderationCandidates.Doomed;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Opened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/**
 * Deletes the considerations that are past their time, each in a transaction of its own. One that
 * was followed by a request may have gone with it.
 */
@ApplicationScoped
public class ClearingConsiderations {

    static final Step<DeletionStatus> DELETED =
            Step.named("CONSIDERATION_DELETED", DeletionStatus.class)
                    .opening(DeletionStatus.DELETED);

    private final Commands commands;
    private final Reads reads;
    private final ConsiderationCandidates candidates;
    private final DeletedConsiderations deleted;

    ClearingConsiderations(
            Commands commands,
            Reads reads,
            ConsiderationCandidates candidates,
            DeletedConsiderations deleted) {
        this.commands = commands;
        this.reads = reads;
        this.candidates = candidates;
        this.deleted = deleted;
    }

    /** Deletes the next of them for a run, up to a number. */
    void deleteNext(UUID runId, Actor admin, int most) {
        List<Doomed> next =
                reads.figures(admin, () -> candidates.due(admin).stream().limit(most).toList());
        for (Doomed each : next) {
            delete(each.id(), runId, admin);
        }
    }

    /** One that was held in the meantime is spared. */
    private void delete(UUID id, UUID runId, Actor admin) {
        try {
            commands.open(
                    Command.by(admin, null),
                    deleted,
                    DELETED,
                    () -> deleted(id, runId, admin),
                    UUID::fromString,
                    DeletedConsideration::id);
        } catch (RefusedException spared) {
            if (spared.refusal().code() != Refusal.Code.CONFLICT) {
                throw spared;
            }
        }
    }

    private Opened<DeletedConsideration> deleted(UUID id, UUID runId, Actor admin) {
        Doomed now =
                candidates
                        .due(id, admin)
                        .orElseThrow(() -> Refusal.of(Refusal.Code.CONFLICT).raise());
        deleted.forget(id);
        return new Opened<>(
                new DeletedConsideration(id, now.due().record(), runId, admin),
                Happened.of(new ConsiderationDeleted(admin.today())));
    }
}
