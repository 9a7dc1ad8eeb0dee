package london.dsco.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import london.dsco.local.Databases;
import london.dsco.local.Part;
import london.dsco.local.Port;
import london.dsco.local.Stack;
import london.dsco.local.StackConfig;

/**
 * Measures how fast a register of 100,000 plans is loaded from a file, compared with {@code \copy}
 * of the same file into a bare table; how much memory that takes; and what remains of it if the
 * service is killed in the middle.
 */
public final class Imports {

    private static final int ROWS = 100_000;
    private static final int ROUNDS = 3;
    private static final int MOST_WARM_UPS = 3;
    private static final double GOAL = 0.2;
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final String BARE =
            "create table bare (plan_ref text, child_ref text, given_name text, family_name text,"
                    + " date_of_birth text, plan_made_on text, last_reviewed_on text, setting_urn text,"
                    + " setting_final_year text, involvement text, care_authority text, eotas text);"
                    + " create table indexed (like bare);"
                    + " create unique index on indexed (plan_ref); create index on indexed (child_ref);"
                    + " create index on indexed (plan_made_on); create index on indexed (setting_urn);"
                    + " create index on indexed (last_reviewed_on); create index on indexed (family_name)";

    private final Stack stack;
    private final Path folder;
    private final PrintStream out;
    private final HttpClient http = HttpClient.newHttpClient();

    private Imports(Stack stack, Path folder, PrintStream out) {
        this.stack = stack;
        this.folder = folder;
        this.out = out;
    }

    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("dsco-import");
        StackConfig config =
                StackConfig.onFreePorts(data)
                        .withServiceOptions(
                                "-XX:+UseSerialGC",
                                "-Xms96m",
                                "-Xmx96m",
                                "-Ddsco.meeting-dates.every=off",
                                "-Ddsco.contribution-chasers.every=off");
        try (Stack stack = Stack.with(config)) {
            new Imports(stack, data, System.out).run();
        }
        Benchmark.remove(data);
    }

    private void run() throws Exception {
        out.println("  starting PostgreSQL, Kafka, Keycloak and review-service");
        stack.start(Part.POSTGRES, Part.KAFKA, Part.KEYCLOAK, Part.REVIEW);
        sql(BARE);
        Path good = folder.resolve("good.csv");
        PlanRows.write(folder.resolve("cold.csv"), "cold-", ROWS);
        out.printf("  first of the process: import %.2f s%n", seconds(folder.resolve("cold.csv")));
        warmUp();
        for (int round = 1; round <= ROUNDS; round++) {
            int bad = PlanRows.write(good, "round-" + round + "-", ROWS);
            // \copy cannot skip bad rows: too many columns would end it.
            Path copied = folder.resolve("copied.csv");
            Files.writeString(copied, Files.readString(good).replace(",true,more", ",true"));
            double bare = copied(copied, "bare");
            double indexed = copied(copied, "indexed");
            double ours = seconds(good);
            out.printf(
                    "  round %d: \\copy %.2f s, with six indexes %.2f s; import %.2f s: %.2f and"
                            + " %.2f of its speed; goal %.1f%n",
                    round, bare, indexed, ours, bare / ours, indexed / ours, GOAL);
            expect("plans of round " + round, ROWS - bad, "round-" + round + "-");
        }
        out.printf("  memory of the service at its highest: %s%n", memory());
        killed();
    }

    private void warmUp() throws Exception {
        Path file = folder.resolve("warm.csv");
        AtomicInteger count = new AtomicInteger();
        WarmUp.until(
                () -> WarmUp.compiled(stack.pid(Part.REVIEW).orElseThrow()),
                MOST_WARM_UPS,
                out,
                () -> {
                    PlanRows.write(file, "warm-" + count.incrementAndGet() + "-", ROWS);
                    return "%.2f s".formatted(seconds(file));
                });
    }

    private void killed() throws Exception {
        Path file = folder.resolve("killed.csv");
        int bad = PlanRows.write(file, "killed-", ROWS);
        String id = sent(file);
        while (number("select rows_read from plan_import where id = '" + id + "'") < ROWS / 4) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        stack.kill(Part.REVIEW);
        long before = number("select rows_read from plan_import where id = '" + id + "'");
        stack.start(Part.REVIEW);
        loaded(id);
        out.printf("  killed after %d rows, started again:%n", before);
        expect("plans", ROWS - bad, "killed-");
        expectRows(
                "reviews", ROWS - bad, "annual_review join plan on plan.id = plan_id", "killed-");
        expectRows("events", ROWS - bad, "outbox join plan on plan_ref = aggregateid", "killed-");
        long wrong =
                number(
                        "select count(distinct line) from plan_import_error where import_id = '"
                                + id
                                + "'");
        out.printf("  %-26s %d of %d%n", "bad rows reported", wrong, bad);
    }

    private void expect(String what, long wanted, String prefix) throws SQLException {
        expectRows(what, wanted, "plan", prefix);
    }

    private void expectRows(String what, long wanted, String from, String prefix)
            throws SQLException {
        long found =
                number("select count(*) from " + from + " where plan_ref like '" + prefix + "%'");
        out.printf("  %-26s %d of %d%s%n", what, found, wanted, found == wanted ? "" : ": WRONG");
    }

    private double copied(Path file, String table) throws IOException, InterruptedException {
        Databases databases = stack.databases();
        ProcessBuilder psql =
                new ProcessBuilder(
                        "psql",
                        "-q",
                        "-h",
                        "localhost",
                        "-p",
                        String.valueOf(stack.config().port(Port.POSTGRES)),
                        "-U",
                        "postgres",
                        "-d",
                        "review",
                        "-c",
                        "truncate " + table,
                        "-c",
                        "\\copy " + table + " from '" + file + "' with (format csv, header)");
        psql.environment().put("PGPASSWORD", databases.password("postgres"));
        psql.inheritIO();
        long begun = System.nanoTime();
        if (psql.start().waitFor() != 0) {
            throw new IllegalStateException("psql failed");
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private double seconds(Path file) throws Exception {
        long begun = System.nanoTime();
        loaded(sent(file));
        return (System.nanoTime() - begun) / 1e9;
    }

    private String sent(Path file) throws Exception {
        HttpResponse<String> answer =
                http.send(
                        request("/reviews/v1/plan-imports")
                                .header("Content-Type", "text/csv")
                                .POST(BodyPublishers.ofFile(file))
                                .build(),
                        BodyHandlers.ofString());
        Matcher id = ID.matcher(answer.body());
        if (answer.statusCode() != 201 || !id.find()) {
            throw new IllegalStateException("The response to the file was " + answer.body());
        }
        return id.group(1);
    }

    private void loaded(String id) throws Exception {
        String body;
        do {
            LockSupport.parkNanos(PAUSE.toNanos());
            body =
                    http.send(
                                    request("/reviews/v1/plan-imports/" + id).GET().build(),
                                    BodyHandlers.ofString())
                            .body();
        } while (!body.contains("\"LOADED\""));
    }

    private HttpRequest.Builder request(String path) {
        URI service = stack.service(Part.REVIEW);
        return HttpRequest.newBuilder(service.resolve(path))
                .header("Authorization", "Bearer " + stack.token("camden-system"));
    }

    private String memory() throws IOException {
        long pid = stack.pid(Part.REVIEW).orElseThrow();
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .findFirst()
                .orElse("not known");
    }

    private void sql(String text) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    private long number(String query) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private java.sql.Connection connection() throws SQLException {
        Databases databases = stack.databases();
        return DriverManager.getConnection(
                databases.url("review"), "postgres", databases.password("postgres"));
    }
}
