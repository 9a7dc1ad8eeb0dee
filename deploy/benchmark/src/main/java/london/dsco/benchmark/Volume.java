package london.dsco.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import london.dsco.local.Databases;
import london.dsco.local.Part;
import london.dsco.local.Port;
import london.dsco.local.Stack;
import london.dsco.local.StackConfig;

/**
 * Measures whether lists and figures are still fast with a million requests. A borough's page of
 * open requests is compared with pgbench sending the same SQL to the same database, in turns. The
 * other calls have no baseline: their times show whether one of them reads everything.
 */
public final class Volume {

    private static final int CLIENTS = 2;
    private static final int ROUNDS = 3;
    private static final double MOST_TIMES_BARE = 3;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final int MOST_WARM_UPS = 30;
    private static final String OPEN =
            "/advice/v1/requests?status=RECEIVED&status=ALLOCATED&status=DRAFTING&status=SUBMITTED"
                    + "&status=RETURNED&status=SIGNED_OFF&limit=50";
    private static final Pattern CURSOR = Pattern.compile("\"nextCursor\":\"([^\"]+)\"");
    private static final int DEEP = 100;

    private final Stack stack;
    private final Path folder;
    private final Duration round;
    private final PrintStream out;

    private Volume(Stack stack, Path folder, Duration round, PrintStream out) {
        this.stack = stack;
        this.folder = folder;
        this.round = round;
        this.out = out;
    }

    /** Runs the benchmark. Arguments: the folder of the SQL files, and the seconds of one round. */
    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("dsco-volume");
        StackConfig config =
                StackConfig.onFreePorts(data)
                        .withServiceOptions(
                                "-XX:+UseParallelGC",
                                "-Xms512m",
                                "-Xmx512m",
                                "-Ddsco.reminders.every=10h",
                                "-Ddsco.consultations.every=off");
        try (Stack stack = Stack.with(config)) {
            Duration round = Duration.ofSeconds(Long.parseLong(arguments[1]));
            new Volume(stack, Path.of(arguments[0]), round, System.out).run();
        }
        Benchmark.remove(data);
    }

    private void run() throws Exception {
        out.println("  starting PostgreSQL, Kafka, Keycloak and advice-service");
        stack.start(Part.POSTGRES, Part.KAFKA, Part.KEYCLOAK, Part.ADVICE);
        out.println("  filling in a million requests");
        fill();
        URI service = stack.service(Part.ADVICE);
        String system = stack.token("camden-system");
        String dsco = stack.token("dsco@camden");
        Pgbench bare =
                new Pgbench(
                        folder.resolve("list-open.sql"),
                        stack.config().port(Port.POSTGRES),
                        stack.databases().password("advice"));
        WarmUp.until(
                () -> WarmUp.compiled(stack.pid(Part.ADVICE).orElseThrow()),
                MOST_WARM_UPS,
                out,
                () -> Asking.asked(CLIENTS, service, system, OPEN, WARM_UP));
        List<Latencies> ours = new ArrayList<>();
        List<Latencies> peers = new ArrayList<>();
        for (int i = 1; i <= ROUNDS; i++) {
            ours.add(Asking.asked(CLIENTS, service, system, OPEN, round));
            peers.add(bare.latencies(CLIENTS, round));
            out.printf("  round %d: service %s; bare %s%n", i, ours.get(i - 1), peers.get(i - 1));
        }
        double times = Asking.middle(ours) / Asking.middle(peers);
        out.printf(
                "%n%s, %d processors, Java %s%n%na borough's open requests of 1,000,000, %d clients, median p99 of %d rounds%n"
                        + "  advice-service %.1f ms, bare SQL %.1f ms: %.1f times; goal: under %.0f times: %s%n%n"
                        + "other calls, one client%n",
                System.getProperty("os.name"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                CLIENTS,
                ROUNDS,
                Asking.middle(ours),
                Asking.middle(peers),
                times,
                MOST_TIMES_BARE,
                times < MOST_TIMES_BARE ? "reached" : "NOT reached");
        LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Europe/London")));
        String year = "?from=" + today.minusYears(1) + "&to=" + today;
        one(service, system, "first page of everything", "/advice/v1/requests?limit=200");
        one(service, system, "page " + DEEP + " of everything", deep(service, system));
        one(service, system, "what is overdue", "/advice/v1/requests?overdue=true");
        one(service, system, "one child", "/advice/v1/requests?childRef=volume-300009");
        one(service, system, "one involvement", "/advice/v1/requests?involvement=CP");
        one(service, dsco, "figures of a year", "/advice/v1/performance" + year);
    }

    private void fill() throws IOException, SQLException {
        Databases databases = stack.databases();
        try (var connection =
                        DriverManager.getConnection(
                                databases.url("advice"),
                                "postgres",
                                databases.password("postgres"));
                var statement = connection.createStatement()) {
            statement.execute(Files.readString(folder.resolve("fill-requests.sql")));
        }
    }

    private void one(URI service, String token, String name, String path) throws IOException {
        out.printf("  %-26s %s%n", name, Asking.one(service, token, path));
    }

    /** Returns the address of a page far down the list. */
    private static String deep(URI service, String token) throws IOException {
        String path = "/advice/v1/requests?limit=200";
        String next = path;
        try (Connection connection = new Connection(service, token)) {
            for (int i = 0; i < DEEP; i++) {
                Matcher cursor = CURSOR.matcher(new String(connection.get(next).body(), UTF_8));
                if (!cursor.find()) {
                    throw new IllegalStateException("The list has fewer pages.");
                }
                next = path + "&cursor=" + cursor.group(1);
            }
        }
        return next;
    }
}
