package london.dsco.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import london.dsco.local.Databases;
import london.dsco.local.Part;
import london.dsco.local.Port;
import london.dsco.local.Stack;
import london.dsco.local.StackConfig;

/**
 * A service with many rows in its database, and pgbench sending SQL to the same database, in turns.
 */
final class FilledService {

    private static final List<String> JVM = List.of("-XX:+UseParallelGC", "-Xms512m", "-Xmx512m");
    private static final int CLIENTS = 2;
    private static final int ROUNDS = 3;
    private static final double MOST_TIMES_BARE = 3;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final int MOST_WARM_UPS = 30;

    private final Stack stack;
    private final Part part;
    private final Path folder;
    private final PrintStream out;

    /** What is measured. */
    interface Measure {

        void run(FilledService service) throws Exception;
    }

    private FilledService(Stack stack, Part part, Path folder, PrintStream out) {
        this.stack = stack;
        this.part = part;
        this.folder = folder;
        this.out = out;
    }

    /**
     * Starts a stack, fills in the rows, measures, and removes everything.
     *
     * @param folder of the SQL files
     * @param fill name of the one that fills in the rows
     * @param options of the service's JVM beside the benchmark's own
     */
    static void measure(Part part, Path folder, String fill, Measure measure, String... options)
            throws Exception {
        PrintStream out = System.out;
        Path data = Files.createTempDirectory("dsco-volume");
        StackConfig config =
                StackConfig.onFreePorts(data)
                        .withServiceOptions(
                                Stream.concat(JVM.stream(), Stream.of(options))
                                        .toArray(String[]::new));
        try (Stack stack = Stack.with(config)) {
            FilledService service = new FilledService(stack, part, folder, out);
            out.printf("  starting PostgreSQL, Kafka, Keycloak and %s%n", part.label());
            stack.start(Part.POSTGRES, Part.KAFKA, Part.KEYCLOAK, part);
            out.printf("  filling in the rows of %s%n", fill);
            service.fill(fill);
            measure.run(service);
        }
        Benchmark.remove(data);
    }

    private void fill(String script) throws IOException, SQLException {
        Databases databases = stack.databases();
        try (var connection =
                        DriverManager.getConnection(
                                databases.url(database()),
                                "postgres",
                                databases.password("postgres"));
                var statement = connection.createStatement()) {
            statement.execute(Files.readString(folder.resolve(script)));
        }
    }

    String token(String user) {
        return stack.token(user);
    }

    URI address() {
        return stack.service(part);
    }

    /** pgbench, sending the SQL of a file. */
    Pgbench bare(String script) {
        return new Pgbench(
                folder.resolve(script),
                stack.config().port(Port.POSTGRES),
                stack.databases().password(database()),
                database());
    }

    /**
     * Says how many times as long as the bare SQL a page takes, once the JIT compiler rests.
     *
     * @param script file with the page's SQL
     */
    void compare(String name, String token, String path, String script, Duration round)
            throws Exception {
        WarmUp.until(
                () -> WarmUp.compiled(stack.pid(part).orElseThrow()),
                MOST_WARM_UPS,
                out,
                () -> Asking.asked(CLIENTS, address(), token, path, WARM_UP));
        Pgbench bare = bare(script);
        List<Latencies> ours = new ArrayList<>();
        List<Latencies> peers = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            ours.add(Asking.asked(CLIENTS, address(), token, path, round));
            peers.add(bare.latencies(CLIENTS, round));
            out.printf("  round %d: service %s; bare %s%n", i + 1, ours.get(i), peers.get(i));
        }
        double times = Asking.middle(ours) / Asking.middle(peers);
        out.printf(
                "%n%s, %d processors, Java %s; %d clients, median p99 of %d rounds%n"
                        + "  %-26s %.1f ms, bare SQL %.1f ms: %.1f times; goal: under %.0f times: %s%n%n",
                System.getProperty("os.name"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                CLIENTS,
                ROUNDS,
                name,
                Asking.middle(ours),
                Asking.middle(peers),
                times,
                MOST_TIMES_BARE,
                times < MOST_TIMES_BARE ? "reached" : "NOT reached");
    }

    /** Says how long a call takes one client that has no peer. */
    void one(String name, String token, String path) throws IOException {
        out.printf("  %-26s %s%n", name, Asking.one(address(), token, path));
    }

    private String database() {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
