package london.dsco.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Carrier;
import london.dsco.journey.Fixtures;
import london.dsco.journey.HttpCarrier;
import london.dsco.local.Part;
import london.dsco.local.Port;
import london.dsco.local.Stack;
import london.dsco.local.StackConfig;

/**
 * Measures what submission and sign-off cost on top of their SQL. One case is taken up to the step
 * through the API and copied. The step is then taken on each copy, in turns with pgbench running
 * the same statements on other copies.
 */
public final class CaseSteps {

    private static final String BOROUGH = "camden";

    /** More than the service can use. */
    private static final int COPIES_A_SECOND = 1_500;

    /** pgbench takes the step again and again on the same copies. */
    private static final int COPIES_OF_PGBENCH = 5_000;

    /** Each needs copies, which take as long to make as to use: both steps end in eight minutes. */
    private static final int MOST_WARM_UPS = 16;

    private final Stack stack;
    private final Path folder;
    private final Copies copies;
    private final Turns turns;
    private final PrintStream out;

    private CaseSteps(Stack stack, Path folder, Duration round, PrintStream out) {
        this.stack = stack;
        this.folder = folder;
        this.copies = new Copies(stack.databases(), folder.resolve("copy-case.sql"));
        this.turns = new Turns(stack, new Evidence(stack.databases()), round, MOST_WARM_UPS, out);
        this.out = out;
    }

    /**
     * A step of a case.
     *
     * @param body as JSON; empty if there is none
     * @param script the script that pgbench runs
     */
    private record Taken(String name, String part, String account, String body, String script) {}

    /** Runs the benchmark. Arguments: the folder of the SQL files, and the seconds of one round. */
    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("dsco-steps");
        StackConfig config = StackConfig.onFreePorts(data).withServiceOptions(Benchmark.OPTIONS);
        try (Stack stack = Stack.with(config)) {
            Duration round = Duration.ofSeconds(Long.parseLong(arguments[1]));
            new CaseSteps(stack, Path.of(arguments[0]), round, System.out).run();
        }
        Benchmark.remove(data);
    }

    private void run() throws Exception {
        out.println("  starting PostgreSQL, Kafka, Keycloak and advice-service");
        stack.start(Part.POSTGRES, Part.KAFKA, Part.KEYCLOAK, Part.ADVICE);
        AdviceCase drafted = taken(AdviceCase.Step.DRAFT);
        AdviceCase audited = taken(AdviceCase.Step.AUDIT);
        stack.pause(Part.KEYCLOAK);
        List<String> reports = new ArrayList<>();
        reports.add(
                compared(
                        drafted,
                        new Taken(
                                "submitting advice",
                                "/submission",
                                drafted.author(),
                                Fixtures.submission().toString(),
                                "submit.sql")));
        reports.add(
                compared(
                        audited,
                        new Taken(
                                "signing off advice",
                                "/sign-off",
                                audited.as("dsco"),
                                "",
                                "sign-off.sql")));
        out.printf(
                "%n%s, %d processors, Java %s%n",
                System.getProperty("os.name"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version());
        reports.forEach(out::println);
    }

    private AdviceCase taken(AdviceCase.Step last) {
        Carrier carrier = new HttpCarrier(stack.service(Part.ADVICE), stack::token);
        return AdviceCase.receivedDaysAgo(3, BOROUGH, carrier, Clock.systemUTC().instant())
                .until(last);
    }

    private String compared(AdviceCase template, Taken step) throws Exception {
        Pgbench pgbench =
                new Pgbench(
                        folder.resolve(step.script()),
                        stack.config().port(Port.POSTGRES),
                        stack.databases().password("advice"));
        Queue<String> unused = new ConcurrentLinkedQueue<>();
        return turns.of(
                step.name(),
                (clients, time) -> {
                    fill(unused, template, (int) time.toSeconds() * COPIES_A_SECOND);
                    return Load.flatOut(
                            stack.service(Part.ADVICE),
                            token(step.account()),
                            clients,
                            time,
                            connection -> take(connection, step, next(unused)));
                },
                (clients, time) -> {
                    Copies.Batch batch = copies.of(template.requestId(), COPIES_OF_PGBENCH);
                    return pgbench.with("first=" + batch.first(), "last=" + batch.last())
                            .run(clients, time);
                });
    }

    /** What one round leaves is for the next. */
    private void fill(Queue<String> unused, AdviceCase template, int count) throws Exception {
        if (unused.size() < count) {
            unused.addAll(copies.of(template.requestId(), count - unused.size()).ids());
        }
    }

    private static String next(Queue<String> unused) {
        String id = unused.poll();
        if (id == null) {
            throw new IllegalStateException("All copies of this case have been used.");
        }
        return id;
    }

    /** Returns a token. Keycloak is paused in between, because it has no part in a command. */
    private String token(String account) {
        stack.resume(Part.KEYCLOAK);
        String token = stack.token(account);
        stack.pause(Part.KEYCLOAK);
        return token;
    }

    private static void take(Connection connection, Taken step, String id) throws IOException {
        int status =
                connection
                        .post(
                                AdviceCase.REQUESTS + "/" + id + step.part(),
                                UUID.randomUUID().toString(),
                                step.body())
                        .status();
        if (status != 200) {
            throw new IllegalStateException(step.name() + " was answered " + status);
        }
    }
}
