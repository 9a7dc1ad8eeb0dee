package london.dsco.advice.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Lock;
import london.dsco.records.Opened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/**
 * Finds what is past its time, and deletes it. Each record is deleted in its own transaction. A run
 * that is interrupted has therefore deleted whole records, and can continue where it stopped.
 */
@ApplicationScoped
public class Clearing {

    static final Step<RunStatus> LOOKED =
            Step.named("LOOKED", RunStatus.class).opening(RunStatus.FINISHED);

    static final Step<RunStatus> STARTED =
            Step.named("STARTED", RunStatus.class).opening(RunStatus.UNDER_WAY);

    static final Step<RunStatus> CARRIED_ON =
            Step.named("CARRIED_ON", RunStatus.class).from(RunStatus.UNDER_WAY).staying().step();

    static final Step<RunStatus> FINISHED =
            Step.named("FINISHED", RunStatus.class)
                    .from(RunStatus.UNDER_WAY)
                    .to(RunStatus.FINISHED)
                    .step();

    static final Step<DeletionStatus> DELETED =
            Step.named("DELETED", DeletionStatus.class).opening(DeletionStatus.DELETED);

    /** The limit for one call, so that the caller gets a timely answer. */
    private static final int MOST_AT_ONCE = 200;

    private final Commands commands;
    private final Reads reads;
    private final Candidates candidates;
    private final RetentionRuns runs;
    private final RetentionFindings findings;
    private final DeletedRequests deletedRequests;
    private final ClearingConsiderations considerations;

    Clearing(
            Commands commands,
            Reads reads,
            Candidates candidates,
            RetentionRuns runs,
            RetentionFindings findings,
            DeletedRequests deletedRequests,
            ClearingConsiderations considerations) {
        this.commands = commands;
        this.reads = reads;
        this.candidates = candidates;
        this.runs = runs;
        this.findings = findings;
        this.deletedRequests = deletedRequests;
        this.considerations = considerations;
    }

    /**
     * Finds what is past its time and, unless it is a dry run, deletes up to 200 requests and 200
     * considerations. Repeated with the same key, it continues.
     */
    RetentionRunView start(Command<UUID> command, boolean dryRun) {
        Actor admin = command.actor();
        RetentionRunView started =
                commands.open(
                        command,
                        runs,
                        dryRun ? LOOKED : STARTED,
                        () -> looked(dryRun, admin),
                        UUID::fromString,
                        runs::view);
        return started.status() == RunStatus.FINISHED ? started : deleteNext(started.id(), admin);
    }

    private Opened<RetentionRun> looked(boolean dryRun, Actor admin) {
        int considered = considerations.due(admin).size();
        RetentionRun run = new RetentionRun(dryRun, considered, admin);
        List<RetentionFinding> found =
                candidates.pastTheirTime(Kept.REQUEST, admin).stream()
                        .map(each -> new RetentionFinding(run, each))
                        .toList();
        findings.add(found);
        return new Opened<>(run, Happened.of(new RunStarted(dryRun, found.size(), considered)));
    }

    /**
     * Deletes the next records of a run.
     *
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, or {@code
     *     TRANSITION_NOT_ALLOWED} when the run is finished
     */
    RetentionRunView carryOn(Command<UUID> command) {
        RetentionRunView now =
                commands.run(
                        command,
                        runs,
                        CARRIED_ON,
                        run -> Happened.nothing(),
                        (run, made) -> runs.view(run));
        return now.status() == RunStatus.FINISHED ? now : deleteNext(now.id(), command.actor());
    }

    private RetentionRunView deleteNext(UUID runId, Actor admin) {
        Map<UUID, FindingState> spared = new HashMap<>();
        for (UUID requestId : toDelete(runId, admin)) {
            delete(requestId, runId, admin, spared);
        }
        considerations.deleteNext(runId, admin, MOST_AT_ONCE);
        return commands.run(
                Command.by(admin, runId),
                runs,
                run -> isDone(run, spared, admin) ? FINISHED : CARRIED_ON,
                run -> carriedOn(run, spared, admin),
                (run, made) -> runs.view(run));
    }

    private boolean isDone(RetentionRun run, Map<UUID, FindingState> spared, Actor admin) {
        return findings.due(run.id(), spared.size() + 1).size() <= spared.size()
                && considerations.due(admin).isEmpty();
    }

    private List<UUID> toDelete(UUID runId, Actor admin) {
        return reads.figures(admin, () -> findings.due(runId, MOST_AT_ONCE));
    }

    private void delete(UUID requestId, UUID runId, Actor admin, Map<UUID, FindingState> spared) {
        try {
            commands.open(
                    Command.by(admin, null),
                    deletedRequests,
                    DELETED,
                    () -> deleted(requestId, runId, admin),
                    UUID::fromString,
                    DeletedRequest::id);
        } catch (RefusedException e) {
            spared.put(
                    requestId,
                    (FindingState) e.refusal().facts().getOrDefault("rule", FindingState.HELD));
        }
    }

    /**
     * Deletes a request, unless it has been put on hold or its date of birth corrected since the
     * run found it.
     */
    private Opened<DeletedRequest> deleted(UUID requestId, UUID runId, Actor admin) {
        Candidate now =
                candidates
                        .pastItsTime(Kept.REQUEST, requestId, admin)
                        .orElseThrow(() -> spared(FindingState.OPEN));
        if (now.state() != FindingState.DUE) {
            throw spared(now.state());
        }
        deletedRequests.forget(requestId);
        DeletedRequest deleted = new DeletedRequest(now, runId, admin);
        return new Opened<>(deleted, Happened.of(RequestDeleted.from(deleted)));
    }

    private static RefusedException spared(FindingState state) {
        return Refusal.of(Refusal.Code.CONFLICT).with("rule", state).raise();
    }

    private Happened carriedOn(RetentionRun run, Map<UUID, FindingState> spared, Actor admin) {
        findings.spare(run.id(), spared);
        Map<FindingState, Integer> counts = new EnumMap<>(findings.counts(run));
        if (counts.getOrDefault(FindingState.DUE, 0) == 0 && considerations.due(admin).isEmpty()) {
            run.finish(admin.at());
        }
        return Happened.of(new RunCarriedOn(counts.get(FindingState.DELETED), spared.size()));
    }

    RetentionRunView read(UUID runId, Actor actor) {
        return reads.one(runId, actor, runs, runs::view);
    }

    /** Lists the runs, latest first. They name no child, so nothing goes into the access log. */
    List<RetentionRunView> list(Actor actor, UUID before, int rows) {
        return reads.figures(
                actor, () -> runs.page(actor, before, rows).stream().map(runs::view).toList());
    }

    /** Lists the findings in the order of the requests' ids. The access log names each request. */
    List<RetentionFindingView> findings(UUID runId, Actor actor, UUID after, int limit) {
        return reads.listAbout(
                AdviceRequest.TYPE,
                actor,
                limit,
                () -> findings.page(run(runId, actor), after, limit + 1),
                each -> each.requestId().toString(),
                each -> each);
    }

    private RetentionRun run(UUID runId, Actor actor) {
        return runs.find(runId, actor, Lock.READ)
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }
}
