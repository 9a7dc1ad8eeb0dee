package london.dsco.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import london.dsco.local.Databases;
import london.dsco.local.Part;
import london.dsco.local.Port;
import london.dsco.local.Stack;
import london.dsco.local.StackConfig;

/**
 * Measures whether a borough's lists are still fast with a million plans in its register. Its page
 * of plans, and its page of reviews due within a month, are compared with pgbench sending the same
 * SQL to the same database, in turns.
 */
public final class PlanVolume {

    private static final int CLIENTS = 2;
    private static final int ROUNDS = 3;
    private static final double MOST_TIMES_BARE = 3;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final int MOST_WARM_UPS = 30;

    private final Stack stack;
    private final Path folder;
    private final Duration round;
    private final PrintStream out;

    private PlanVolume(Stack stack, Path folder, Duration round, PrintStream out) {
        this.stack = stack;
        this.folder = folder;
        this.round = round;
        this.out = out;
    }

    /** Runs the benchmark. Arguments: the folder of the SQL files, and the seconds of one round. */
    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("dsco-plan-volume");
        StackConfig config =
                StackConfig.onFreePorts(data)
                        .withServiceOptions(
                                "-XX:+UseParallelGC",
                                "-Xms512m",
                                "-Xmx512m",
                                "-Ddsco.meeting-dates.every=off",
                                "-Ddsco.contribution-chasers.every=off");
        try (Stack stack = Stack.with(config)) {
            Duration round = Duration.ofSeconds(Long.parseLong(arguments[1]));
            new PlanVolume(stack, Path.of(arguments[0]), round, System.out).run();
        }
        Benchmark.remove(data);
    }

    private void run() throws Exception {
        out.println("  starting PostgreSQL, Kafka, Keycloak and review-service");
        stack.start(Part.POSTGRES, Part.KAFKA, Part.KEYCLOAK, Part.REVIEW);
        out.println("  filling in a million plans and their reviews");
        fill();
        LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Europe/London")));
        String due = "/reviews/v1/reviews?limit=50&dueBefore=" + today.plusDays(31);
        compare("a borough's plans", "/reviews/v1/plans?limit=50", "list-plans.sql");
        compare("reviews that are due", due, "list-due.sql");
        URI service = stack.service(Part.REVIEW);
        String system = stack.token("camden-system");
        String school = stack.token("virtual-school@camden");
        one(service, system, "reviews of the next day", due(today.plusDays(1)));
        one(service, system, "reviews of no day", due(LocalDate.of(2001, 1, 1)));
        one(service, school, "the virtual school's", due(today.plusDays(31)));
        one(service, system, "one child", "/reviews/v1/plans?childRef=volume-300009");
        one(service, system, "one plan", "/reviews/v1/plans/EHCP-0300009/cycle");
    }

    private static String due(LocalDate before) {
        return "/reviews/v1/reviews?limit=50&dueBefore=" + before;
    }

    private void compare(String name, String path, String script) throws Exception {
        URI service = stack.service(Part.REVIEW);
        String system = stack.token("camden-system");
        Pgbench bare =
                new Pgbench(
                        folder.resolve(script),
                        stack.config().port(Port.POSTGRES),
                        stack.databases().password("review"),
                        "review");
        WarmUp.until(
                () -> WarmUp.compiled(stack.pid(Part.REVIEW).orElseThrow()),
                MOST_WARM_UPS,
                out,
                () -> Asking.asked(CLIENTS, service, system, path, WARM_UP));
        List<Latencies> ours = new ArrayList<>();
        List<Latencies> peers = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            ours.add(Asking.asked(CLIENTS, service, system, path, round));
            peers.add(bare.latencies(CLIENTS, round));
            out.printf("  round %d: service %s; bare %s%n", i + 1, ours.get(i), peers.get(i));
        }
        double times = Asking.middle(ours) / Asking.middle(peers);
        out.printf(
                "  %-26s p99 %.1f ms, bare SQL %.1f ms: %.1f times; goal: under %.0f times: %s%n",
                name,
                Asking.middle(ours),
                Asking.middle(peers),
                times,
                MOST_TIMES_BARE,
                times < MOST_TIMES_BARE ? "reached" : "NOT reached");
    }

    private void one(URI service, String token, String name, String path) throws IOException {
        out.printf("  %-26s %s%n", name, Asking.one(service, token, path));
    }

    private void fill() throws IOException, SQLException {
        Databases databases = stack.databases();
        try (var connection =
                        DriverManager.getConnection(
                                databases.url("review"),
                                "postgres",
                                databases.password("postgres"));
                var statement = connection.createStatement()) {
            statement.execute(Files.readString(folder.resolve("fill-plans.sql")));
        }
    }
}
