package london.dsco.advice.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
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
 * Deletes the considerations that are past their time, each in its own transaction. A consideration
 * that a request followed may already have been deleted with it.
 */
@ApplicationScoped
public class ClearingConsiderations {

    static final Step<DeletionStatus> DELETED =
            Step.named("CONSIDERATION_DELETED", DeletionStatus.class)
                    .opening(DeletionStatus.DELETED);

    private final Commands commands;
    private final Reads reads;
    private final Candidates candidates;
    private final DeletedConsiderations deleted;

    ClearingConsiderations(
            Commands commands, Reads reads, Candidates candidates, DeletedConsiderations deleted) {
        this.commands = commands;
        this.reads = reads;
        this.candidates = candidates;
        this.deleted = deleted;
    }

    /** Lists those that can be deleted: past their time, over, and not on hold. */
    List<Candidate> due(Actor admin) {
        return candidates.pastTheirTime(Kept.CONSIDERATION, admin).stream()
                .filter(each -> each.state() == FindingState.DUE)
                .toList();
    }

    /** Deletes the next considerations for a run, up to a number. */
    void deleteNext(UUID runId, Actor admin, int most) {
        List<Candidate> next = reads.figures(admin, () -> due(admin).stream().limit(most).toList());
        for (Candidate each : next) {
            delete(each.id(), runId, admin);
        }
    }

    /** Deletes a consideration, unless it has been put on hold in the meantime. */
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
        Candidate now =
                candidates
                        .pastItsTime(Kept.CONSIDERATION, id, admin)
                        .filter(each -> each.state() == FindingState.DUE)
                        .orElseThrow(() -> Refusal.of(Refusal.Code.CONFLICT).raise());
        deleted.forget(id);
        return new Opened<>(
                new DeletedConsideration(id, now.due().record(), runId, admin),
                Happened.of(new ConsiderationDeleted(admin.today())));
    }
}
