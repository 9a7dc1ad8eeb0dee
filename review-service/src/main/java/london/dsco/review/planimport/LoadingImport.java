package london.dsco.review.planimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.records.Commands;
import london.dsco.records.Loads;
import london.dsco.records.Lock;
import london.dsco.records.Step;
import london.dsco.review.planimport.ImportLeases.Lease;
import london.dsco.review.planimport.RowCheck.Checked;
import london.dsco.review.registration.BulkRegistration;
import london.dsco.review.registration.BulkRegistration.Effect;
import london.dsco.review.registration.BulkRegistration.Outcome;
import london.dsco.review.registration.NamedPlan;

/**
 * Loads a file part by part. One transaction stores a part's plans together with how far the file
 * is loaded. If the process ends, another continues with the very next row.
 */
@ApplicationScoped
class LoadingImport {

    static final Step<PlanImportStatus> LOADED =
            Step.named("LOADED", PlanImportStatus.class)
                    .from(PlanImportStatus.LOADING)
                    .to(PlanImportStatus.LOADED)
                    .step();

    private static final String NAME = "plan-imports";

    /**
     * Rows of a part. A plan that is registered on its own in the meantime waits for one part at
     * most.
     */
    static final int ROWS = 1_000;

    private final Commands commands;
    private final Loads loads;
    private final PlanImports imports;
    private final ImportParts parts;
    private final RowErrors errors;
    private final ImportLeases leases;
    private final RowCheck check;
    private final BulkRegistration registrations;
    private final Clock clock;

    LoadingImport(
            Commands commands,
            Loads loads,
            PlanImports imports,
            ImportParts parts,
            RowErrors errors,
            ImportLeases leases,
            RowCheck check,
            BulkRegistration registrations,
            Clock clock) {
        this.commands = commands;
        this.loads = loads;
        this.imports = imports;
        this.parts = parts;
        this.errors = errors;
        this.leases = leases;
        this.check = check;
        this.registrations = registrations;
        this.clock = clock;
    }

    /** Takes an import that nobody is loading; empty if there is none. */
    Optional<Lease> take(UUID worker) {
        return loads.part(loader(null), () -> leases.take(worker));
    }

    /** Releases an unfinished import. */
    void release(Lease lease) {
        loads.part(
                loader(lease.borough()),
                () -> {
                    leases.release(lease);
                    return lease;
                });
    }

    /** How far an import has come, and the lines that are known to be bad. */
    private record Standing(int rowsRead, Actor sender, BitSet badLines) {}

    /**
     * Loads the rest of an import, until it is loaded or this replica has lost the lease.
     *
     * @param lease that this replica has taken
     * @param running whether this replica keeps running; it stops between two parts
     */
    void load(Lease lease, BooleanSupplier running) {
        Standing standing = loads.part(loader(lease.borough()), () -> standing(lease));
        PlanFile file = PlanFile.open(new PartsInput(number -> content(lease, number)));
        SeenReferences seen = new SeenReferences();
        pass(file, standing, seen);
        int done = standing.rowsRead();
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try {
            Supplier<List<Checked>> reading = () -> next(file, at(standing.sender()), seen);
            List<Checked> rows = reading.get();
            boolean more = true;
            while (more && running.getAsBoolean()) {
                // The next part is read and checked while the database stores this one.
                var ahead = CompletableFuture.supplyAsync(reading, reader);
                Actor sender = at(standing.sender());
                int before = done;
                List<Checked> part = rows;
                more = loads.part(sender, () -> load(lease, before, part, sender));
                done += part.size();
                rows = more ? ahead.join() : List.of();
            }
        } finally {
            reader.shutdownNow();
        }
    }

    private List<Checked> next(PlanFile file, Actor sender, SeenReferences seen) {
        return file.next(ROWS).stream()
                .map(row -> check.check(file.header(), row, sender, seen))
                .toList();
    }

    private Optional<byte[]> content(Lease lease, int number) {
        return loads.part(loader(lease.borough()), () -> parts.find(lease.importId(), number));
    }

    private Standing standing(Lease lease) {
        PlanImport known = one(lease, Lock.READ);
        return new Standing(
                known.rowsRead(), known.senderAt(clock.instant()), errors.lines(lease.importId()));
    }

    /** Skips the rows that are already loaded. The good ones among them count as seen. */
    private void pass(PlanFile file, Standing standing, SeenReferences seen) {
        int planRef = file.header().columns().indexOf(PlanColumn.PLAN_REF);
        for (int row = 0; row < standing.rowsRead(); row++) {
            file.next()
                    .filter(passed -> !standing.badLines().get(passed.line()))
                    .ifPresent(passed -> seen.add(passed.cells().get(planRef)));
        }
    }

    /**
     * @return whether this replica has more to do
     */
    private boolean load(Lease lease, int before, List<Checked> rows, Actor sender) {
        if (!leases.renew(lease, before)) {
            return false;
        }
        PlanImport known = one(lease, Lock.CHANGE);
        List<RowError> wrong = new ArrayList<>();
        List<NamedPlan> good =
                rows.stream().map(Checked::plan).filter(plan -> plan != null).toList();
        var outcomes = registrations.register(sender, good).iterator();
        for (Checked row : rows) {
            Outcome outcome = row.plan() == null ? null : outcomes.next();
            Effect effect = outcome == null ? Effect.REFUSED : outcome.effect();
            known.count(effect);
            if (effect == Effect.REFUSED) {
                wrong.addAll(
                        outcome == null
                                ? row.errors()
                                : row.refused(RegisterRefusals.findings(outcome.refusal()))
                                        .errors());
            }
        }
        errors.keep(lease.importId(), lease.borough(), wrong);
        if (rows.size() == ROWS) {
            return true;
        }
        finish(lease, sender);
        return false;
    }

    private void finish(Lease lease, Actor sender) {
        commands.run(
                Command.by(sender, lease.importId()),
                imports,
                LOADED,
                known -> known.finish(sender.at()),
                (known, made) -> known);
        parts.delete(lease.importId());
    }

    private PlanImport one(Lease lease, Lock lock) {
        return imports.find(lease.importId(), loader(lease.borough()), lock).orElseThrow();
    }

    private Actor loader(String borough) {
        return Actor.system(NAME, borough, clock.instant());
    }

    private Actor at(Actor sender) {
        return new Actor(
                sender.subject(),
                sender.username(),
                sender.roles(),
                sender.borough(),
                sender.client(),
                sender.setting(),
                sender.purpose(),
                clock.instant());
    }

    /** Deletes parts of broken uploads in a borough. */
    void forgetBroken(String borough) {
        loads.part(
                loader(borough),
                () -> {
                    parts.forgetBroken();
                    return borough;
                });
    }
}
