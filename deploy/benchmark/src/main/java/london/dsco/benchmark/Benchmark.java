package london.dsco.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import london.dsco.local.KafkaAccount;
import london.dsco.local.Part;
import london.dsco.local.Port;
import london.dsco.local.Stack;
import london.dsco.local.StackConfig;

/**
 * Answers two questions, each with a baseline in the same run on the same machine:
 *
 * <ol>
 *   <li>What does the service cost on top of its SQL? Opening advice requests is compared with
 *       pgbench running the same statements in the same database. They take turns, so that a busy
 *       machine slows both.
 *   <li>What does the safe delivery of an event cost on top of Kafka? The time from commit in
 *       advice-service to commit in network-service is compared with a bare producer and consumer.
 * </ol>
 */
public final class Benchmark {

    /** The options of the service's JVM, and for its work beside commands. */
    static final String[] OPTIONS = {
        "-XX:+UseParallelGC",
        "-Xms512m",
        "-Xmx512m",
        // As in production; the local profile looks every second or two, borough by borough.
        "-Ddsco.reminders.every=1m",
        "-Ddsco.reminders.deliver-every=30s",
        "-Ddsco.break-glass.notify-every=15s",
        // Each offer is a command of its own, which pgbench does not send.
        "-Ddsco.consultations.every=off"
    };

    private static final int EVENTS_PER_SECOND = 50;
    private static final double MOST_EXTRA_MILLIS = 50;
    private static final int MOST_WARM_UPS = 36;

    private final Stack stack;
    private final Evidence evidence;
    private final Path script;
    private final Duration round;
    private final PrintStream out;

    private Benchmark(Stack stack, Path script, Duration round, PrintStream out) {
        this.stack = stack;
        this.evidence = new Evidence(stack.databases());
        this.script = script;
        this.round = round;
        this.out = out;
    }

    /** Runs the benchmark. Arguments: pgbench's script, and the seconds of one round. */
    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("dsco-benchmark");
        StackConfig config = StackConfig.onFreePorts(data).withServiceOptions(OPTIONS);
        try (Stack stack = Stack.with(config)) {
            Duration round = Duration.ofSeconds(Long.parseLong(arguments[1]));
            new Benchmark(stack, Path.of(arguments[0]), round, System.out).run();
        }
        remove(data);
    }

    /** Removes the folder of a successful run. After a failed run, the logs explain the failure. */
    static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void run() throws Exception {
        say("starting PostgreSQL, Kafka, Keycloak, advice-service and network-service");
        stack.start(Part.POSTGRES);
        evidence.keepCommitTimes();
        stack.restart(Part.POSTGRES);
        stack.start(Part.KAFKA, Part.KEYCLOAK, Part.ADVICE, Part.NETWORK);
        String latency = latency();
        String throughput = throughput();
        out.printf(
                "%n%s, %d processors, Java %s%n",
                System.getProperty("os.name"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version());
        out.println(throughput);
        out.println(latency);
    }

    private String latency() throws Exception {
        OpenRequests requests = requests();
        say("warming up, then following events at %d a second".formatted(EVENTS_PER_SECOND));
        requests.flatOut(2, round.dividedBy(2));
        requests.paced(EVENTS_PER_SECOND, round);
        evidence.awaitQuiet();
        Instant begun = Clock.systemUTC().instant();
        requests.paced(EVENTS_PER_SECOND, round.multipliedBy(2));
        evidence.awaitQuiet();
        Latencies ours = evidence.commitToVisible(begun);
        Latencies bare =
                new BareKafka(stack.kafka(KafkaAccount.OPERATOR))
                        .measure(EVENTS_PER_SECOND, round.multipliedBy(2));
        double extra = ours.percentile(99) - bare.percentile(99);
        return """

                commit in advice-service to commit in network-service, %d events/s
                  suite            %s
                  bare Kafka       %s
                  extra at p99     %.1f ms; goal: at most %.0f ms: %s"""
                .formatted(
                        EVENTS_PER_SECOND,
                        ours,
                        bare,
                        extra,
                        MOST_EXTRA_MILLIS,
                        verdict(extra <= MOST_EXTRA_MILLIS));
    }

    private String throughput() throws Exception {
        stack.stop(Part.NETWORK);
        Pgbench pgbench =
                new Pgbench(
                        script,
                        stack.config().port(Port.POSTGRES),
                        stack.databases().password("advice"));
        return new Turns(stack, evidence, round, MOST_WARM_UPS, out)
                .of("opening a request", this::opened, pgbench::run);
    }

    /**
     * Returns the rate with a fresh token, because a token lasts five minutes. Keycloak is
     * otherwise paused, because the service already has the key of the token.
     */
    private double opened(int clients, Duration time) {
        stack.resume(Part.KEYCLOAK);
        OpenRequests requests = requests();
        stack.pause(Part.KEYCLOAK);
        return requests.flatOut(clients, time);
    }

    private OpenRequests requests() {
        return new OpenRequests(stack.service(Part.ADVICE), stack.token("camden-system"));
    }

    private static String verdict(boolean reached) {
        return reached ? "reached" : "NOT reached";
    }

    private void say(String line) {
        out.println("  " + line);
    }
}
