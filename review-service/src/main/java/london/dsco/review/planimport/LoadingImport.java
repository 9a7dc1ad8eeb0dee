package london.dsco.review.planimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.records.Commands;
import london.dsco.records.Loads;
import london.dsco.records.Lock;
import london.dsco.records.Step;
import london.dsco.review.plan.Lane;
import london.dsco.review.planimport.ImportLeases.Lease;
import london.dsco.review.planimport.RowCheck.Checked;
import london.dsco.review.planimport.Segments.Segment;
import london.dsco.review.registration.BulkRegistration;
import london.dsco.review.registration.BulkRegistration.Effect;
import london.dsco.review.registration.BulkRegistration.Outcome;
import london.dsco.review.registration.NamedPlan;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Loads a file segment by segment, and the lanes of a segment side by side. A lane's rows of a
 * segment are a part. One transaction stores the part's plans and how far the lane has come, so if
 * a process ends, the next one continues with the very next row of each lane. See docs/adr/0070.
 */
@ApplicationScoped
class LoadingImport {

    static final Step<PlanImportStatus> LOADED =
            Step.named("LOADED", PlanImportStatus.class)
                    .from(PlanImportStatus.LOADING)
                    .to(PlanImportStatus.LOADED)
                    .step();

    private static final String NAME = "plan-imports";

    /** The outcome of a row that the file alone showed to be bad. */
    private static final Outcome BAD = new Outcome(Effect.REFUSED, null);

    private final Commands commands;
    private final Loads loads;
    private final PlanImports imports;
    private final ImportParts parts;
    private final RowErrors errors;
    private final ImportLeases leases;
    private final RowCheck check;
    private final BulkRegistration registrations;
    private final Clock clock;
    private final int writers;

    /**
     * @param writers how many parts are written at a time, each with a connection of its own; more
     *     than {@link Lane#COUNT} are of no use
     */
    LoadingImport(
            Commands commands,
            Loads loads,
            PlanImports imports,
            ImportParts parts,
            RowErrors errors,
            ImportLeases leases,
            RowCheck check,
            BulkRegistration registrations,
            Clock clock,
            @ConfigProperty(name = "dsco.plan-imports.writers") int writers) {
        this.commands = commands;
        this.loads = loads;
        this.imports = imports;
        this.parts = parts;
        this.errors = errors;
        this.leases = leases;
        this.check = check;
        this.registrations = registrations;
        this.clock = clock;
        this.writers = writers;
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

    /** How far an import has come, and which lines are known to be bad. */
    private record Standing(int[] lanes, Actor sender, BitSet badLines) {

        /** The first segment that some lane has not finished. */
        int first() {
            return IntStream.of(lanes).min().orElseThrow();
        }
    }

    /**
     * Loads the rest of an import. Each lane writes one part at a time, while the next segment is
     * read and checked.
     *
     * @param lease was taken by this replica
     * @param running whether this replica goes on; it stops between two segments
     * @throws RuntimeException what kept a part from being read or written
     */
    void load(Lease lease, BooleanSupplier running) {
        Standing standing = loads.part(loader(lease.borough()), () -> standing(lease));
        PlanFile file = PlanFile.open(new PartsInput(number -> content(lease, number)));
        Segments segments = new Segments(file, check, standing.lanes(), standing.badLines());
        ExecutorService writing = Executors.newFixedThreadPool(writers);
        try {
            CompletableFuture<Void> before = CompletableFuture.completedFuture(null);
            boolean more = true;
            while (more && running.getAsBoolean()) {
                Segment segment = segments.next(at(standing.sender()));
                before.join();
                before =
                        CompletableFuture.allOf(
                                IntStream.range(0, Lane.COUNT)
                                        .filter(lane -> segment.number() >= standing.lanes()[lane])
                                        .mapToObj(
                                                lane ->
                                                        CompletableFuture.runAsync(
                                                                () ->
                                                                        part(
                                                                                lease, standing,
                                                                                segment, lane),
                                                                writing))
                                        .toArray(CompletableFuture[]::new));
                more = !segment.isLast();
            }
            before.join();
            if (!more) {
                Actor sender = at(standing.sender());
                loads.part(sender, () -> finish(lease, sender));
            }
        } finally {
            writing.shutdown();
        }
    }

    private Optional<byte[]> content(Lease lease, int number) {
        return loads.part(loader(lease.borough()), () -> parts.find(lease.importId(), number));
    }

    private Standing standing(Lease lease) {
        PlanImport known =
                imports.find(lease.importId(), loader(lease.borough()), Lock.READ).orElseThrow();
        return new Standing(
                known.lanes(), known.senderAt(clock.instant()), errors.lines(lease.importId()));
    }

    /** Writes the rows of a segment that belong to a lane. */
    private void part(Lease lease, Standing standing, Segment segment, int lane) {
        Actor sender = at(standing.sender());
        loads.part(sender, () -> written(lease, standing, sender, segment, lane));
    }

    private Map<Effect, Long> written(
            Lease lease, Standing standing, Actor sender, Segment segment, int lane) {
        if (Integer.bitCount(segment.number() - standing.first()) <= 1) {
            leases.planAnew();
        }
        List<Checked> rows = segment.lanes().get(lane);
        List<NamedPlan> good = rows.stream().map(Checked::plan).filter(Objects::nonNull).toList();
        Iterator<Outcome> outcomes = registrations.register(sender, good).iterator();
        List<RowError> wrong = new ArrayList<>();
        Map<Effect, Long> effects = new EnumMap<>(Effect.class);
        for (Checked row : rows) {
            Outcome outcome = row.plan() == null ? BAD : outcomes.next();
            effects.merge(outcome.effect(), 1L, Long::sum);
            if (outcome.effect() == Effect.REFUSED) {
                wrong.addAll(errors(row, outcome));
            }
        }
        errors.keep(lease.importId(), segment.number(), lease.borough(), wrong);
        if (!leases.advance(lease, lane, segment.number(), effects)) {
            throw new IllegalStateException("another replica carries it on");
        }
        return effects;
    }

    private static List<RowError> errors(Checked row, Outcome outcome) {
        return outcome == BAD
                ? row.errors()
                : row.refused(RegisterRefusals.findings(outcome.refusal())).errors();
    }

    private UUID finish(Lease lease, Actor sender) {
        commands.run(
                Command.by(sender, lease.importId()),
                imports,
                LOADED,
                known -> known.finish(sender.at()),
                (known, made) -> known);
        parts.delete(lease.importId());
        return lease.importId();
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
