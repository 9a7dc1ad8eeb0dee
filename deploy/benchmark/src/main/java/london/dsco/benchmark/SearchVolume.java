package london.dsco.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import london.dsco.local.Databases;
import london.dsco.local.Part;
import london.dsco.local.Port;
import london.dsco.local.Stack;
import london.dsco.local.StackConfig;

/**
 * Measures whether search is fast with 10,000 practices. Searches as members type them are timed,
 * in turns with PostgreSQL's plain ranked full-text search over the same papers.
 */
public final class SearchVolume {

    private static final int CLIENTS = 1;
    private static final int ROUNDS = 3;
    private static final double GOAL_MILLIS = 50;

    private static final List<String> SEARCHES =
            List.of(
                    "moderation of audits",
                    "respite for looked after children",
                    "when does transition to adult care start",
                    "direct payments",
                    "training",
                    "prparing for adulthod",
                    "EHCP annual review voice of the child");

    private final Stack stack;
    private final Path folder;
    private final Duration round;
    private final PrintStream out;

    private SearchVolume(Stack stack, Path folder, Duration round, PrintStream out) {
        this.stack = stack;
        this.folder = folder;
        this.round = round;
        this.out = out;
    }

    /** Runs the benchmark. Arguments: the folder of the SQL files, and the seconds of one round. */
    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("dsco-search-volume");
        StackConfig config =
                StackConfig.onFreePorts(data)
                        .withServiceOptions("-XX:+UseParallelGC", "-Xms512m", "-Xmx512m");
        try (Stack stack = Stack.with(config)) {
            Duration round = Duration.ofSeconds(Long.parseLong(arguments[1]));
            new SearchVolume(stack, Path.of(arguments[0]), round, System.out).run();
        }
        Benchmark.remove(data);
    }

    private void run() throws Exception {
        out.println("  starting PostgreSQL, Kafka, Keycloak and network-service");
        stack.start(Part.POSTGRES, Part.KAFKA, Part.KEYCLOAK, Part.NETWORK);
        out.println("  filling in 10,000 practices");
        fill();
        Pgbench plain =
                new Pgbench(
                        folder.resolve("search-plain.sql"),
                        stack.config().port(Port.POSTGRES),
                        stack.databases().password("network"),
                        "network");
        URI service = stack.service(Part.NETWORK);
        String dsco = stack.token("dsco@camden");
        for (String search : SEARCHES) {
            compare(search, plain, service, dsco);
        }
    }

    private void compare(String search, Pgbench plain, URI service, String dsco) throws Exception {
        String path = "/network/v1/search?q=" + URLEncoder.encode(search, StandardCharsets.UTF_8);
        Asking.asked(CLIENTS, service, dsco, path, round);
        List<Latencies> ours = new ArrayList<>();
        List<Latencies> peers = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            ours.add(Asking.asked(CLIENTS, service, dsco, path, round));
            peers.add(plain.latencies(CLIENTS, round));
        }
        double millis = Asking.middle(ours);
        out.printf(
                "  %-42s p50 %.1f ms, p99 %.1f ms; plain search p99 %.1f ms; goal: under %.0f ms: %s%n",
                search,
                ours.get(ROUNDS - 1).percentile(50),
                millis,
                Asking.middle(peers),
                GOAL_MILLIS,
                millis < GOAL_MILLIS ? "reached" : "NOT reached");
    }

    private void fill() throws IOException, SQLException {
        Databases databases = stack.databases();
        try (var connection =
                        DriverManager.getConnection(
                                databases.url("network"),
                                "postgres",
                                databases.password("postgres"));
                var statement = connection.createStatement()) {
            statement.execute(Files.readString(folder.resolve("fill-practices.sql")));
        }
    }
}
