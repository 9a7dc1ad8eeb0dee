package london.dsco.local;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

/** Starts one part by its recipe and waits until it is ready. */
final class Launch {

    private static final Duration POLL = Duration.ofMillis(150);
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final StackConfig config;
    private final Processes processes;
    private final Map<Part, Recipe> recipes;
    private final Consumer<String> progress;

    Launch(
            StackConfig config,
            Processes processes,
            Map<Part, Recipe> recipes,
            Consumer<String> progress) {
        this.config = config;
        this.processes = processes;
        this.recipes = recipes;
        this.progress = progress;
    }

    /** Returns whether the process is alive and reports that it is ready. */
    boolean healthy(Part part) {
        return processes.running(part).isPresent() && recipes.get(part).ready();
    }

    /**
     * Starts a part, unless it is already healthy.
     *
     * @throws StackFailure when it ends while starting, or is not ready after four minutes
     */
    void start(Part part) {
        Recipe recipe = recipes.get(part);
        long begun = System.nanoTime();
        if (healthy(part)) {
            progress.accept(part.label() + " already runs on port " + config.port(part.port()));
            return;
        }
        recipe.prepare();
        for (int attempt = 1; !comesUp(part, recipe); attempt++) {
            if (attempt >= recipe.attempts()) {
                throw new StackFailure(
                        "The part "
                                + part.label()
                                + " ended while starting."
                                + processes.lastLines(part),
                        "See " + config.log(part) + ".");
            }
        }
        recipe.settle();
        progress.accept(
                "%s ready on port %d (%.1f s)"
                        .formatted(
                                part.label(),
                                config.port(part.port()),
                                (System.nanoTime() - begun) / 1e9));
    }

    private boolean comesUp(Part part, Recipe recipe) {
        ProcessHandle process =
                processes
                        .running(part)
                        .orElseGet(
                                () ->
                                        processes.launch(
                                                part, recipe.command(), recipe.environment()));
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!recipe.ready()) {
            if (Processes.ended(process, POLL)) {
                return false;
            }
            if (System.nanoTime() > deadline) {
                throw new StackFailure(
                        "The part "
                                + part.label()
                                + " is not ready after "
                                + PATIENCE.toMinutes()
                                + " minutes."
                                + processes.lastLines(part),
                        "See "
                                + config.log(part)
                                + "; if the machine is very busy, run deploy/up again.");
            }
        }
        return true;
    }
}
