package london.dsco.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import london.dsco.journey.Api;
import london.dsco.local.Stack;
import london.dsco.local.StackConfig;

/**
 * A running suite with its callers.
 *
 * @param own true if it was started here and ends here
 */
public record Suite(Stack stack, Accounts accounts, boolean own) implements AutoCloseable {

    private static final String RUNNING = "DSCO_ACCEPTANCE_DATA_DIR";

    /**
     * Starts everything on free ports. If {@code DSCO_ACCEPTANCE_DATA_DIR} names the data folder of
     * a running suite, it uses that one.
     */
    static Suite start() {
        Suite suite = System.getenv(RUNNING) == null ? ownSuite() : runningSuite();
        Practitioners.register(suite.accounts());
        return suite;
    }

    /**
     * Starts a suite in the build's folder, not in {@code /tmp}, which is often in memory, because
     * durability is tested.
     */
    private static Suite ownSuite() {
        Path target = StackConfig.onFreePorts(Path.of("")).root().resolve("deploy/runs/target");
        try {
            Path data = Files.createTempDirectory(Files.createDirectories(target), "suite-");
            Stack stack = Stack.with(StackConfig.onFreePorts(data));
            stack.start();
            return new Suite(stack, new Accounts(stack.gateway(), stack::token), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Suite runningSuite() {
        var environment = Map.of("DSCO_DATA_DIR", System.getenv(RUNNING));
        Stack stack = Stack.with(StackConfig.fromEnvironment(environment));
        return new Suite(stack, new Accounts(stack.gateway(), stack::token), false);
    }

    public Api as(String account) {
        return accounts.as(account);
    }

    /** Stops a suite of our own and removes its data. The logs stay, to explain failures. */
    @Override
    public void close() {
        if (!own) {
            return;
        }
        stack.close();
        Path data = stack.config().data();
        Path logs = data.resolve("logs");
        try (var paths = Files.walk(data)) {
            paths.filter(path -> !path.startsWith(logs) && !path.equals(data))
                    .sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
