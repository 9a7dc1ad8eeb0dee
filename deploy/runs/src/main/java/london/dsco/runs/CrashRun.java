package london.dsco.runs;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.AdviceCase.Step;
import london.dsco.local.Part;
import london.dsco.local.Stack;

/**
 * Commands under load while every process of the suite is killed in turn. Nothing that was
 * acknowledged may be lost, nothing may happen twice, and each request's events must keep their
 * order. The command line is {@code deploy/crash-test [commands] [seed]}.
 */
public final class CrashRun {

    /** The parts that store or move acknowledged data; Keycloak only issues tokens. */
    static final List<Part> MORTAL =
            List.of(
                    Part.POSTGRES,
                    Part.KAFKA,
                    Part.ADVICE,
                    Part.REVIEW,
                    Part.NETWORK,
                    Part.GATEWAY);

    private static final int WRITERS = 4;
    private static final int COMMANDS_PER_CASE = Step.values().length;

    private final Stack stack;
    private final Accounts accounts;
    private final Consumer<String> report;

    public CrashRun(Suite suite, Consumer<String> report) {
        this.stack = suite.stack();
        this.accounts = suite.accounts();
        this.report = report;
    }

    public static void main(String[] arguments) {
        int commands = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 20_261_121;
        List<String> violations;
        try (Suite suite = Suite.start()) {
            violations = new CrashRun(suite, System.out::println).run(commands, seed);
        }
        violations.forEach(violation -> System.out.println("VIOLATION " + violation));
        System.out.println(
                violations.isEmpty()
                        ? "Nothing lost, nothing doubled, every request in order."
                        : violations.size() + " violations");
        System.exit(violations.isEmpty() ? 0 : 1);
    }

    /** Returns what was lost, doubled or out of order, in words; empty if nothing was. */
    public List<String> run(int commands, long seed) {
        int cases = Math.max(1, commands / COMMANDS_PER_CASE);
        report.accept(
                "%d commands on %d requests, seed %d"
                        .formatted(cases * COMMANDS_PER_CASE, cases, seed));
        var courier = new Courier(accounts);
        var aftermath = new Aftermath(stack, accounts);

        var chaos = new Chaos(stack, MORTAL, seed, report);
        var killer = new Thread(chaos, "chaos");
        killer.start();
        var travelled = load(cases, courier, chaos);
        chaos.enough();
        join(killer);

        report.accept(
                "deaths %s; %d requests had to be repeated"
                        .formatted(chaos.deaths(), courier.repeats()));
        return aftermath.violations(travelled);
    }

    private List<AdviceCase> load(int cases, Courier courier, Chaos chaos) {
        var writers = Executors.newFixedThreadPool(WRITERS);
        try {
            var now = Clock.systemUTC().instant();
            var travelling = new ArrayList<Future<AdviceCase>>();
            for (int i = 0; i < cases; i++) {
                var one = AdviceCase.receivedDaysAgo(7, "camden", courier, now);
                travelling.add(writers.submit(() -> travel(one, chaos)));
            }
            var travelled = new ArrayList<AdviceCase>();
            for (var one : travelling) {
                travelled.add(one.get());
            }
            return travelled;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A command was refused", e.getCause());
        } finally {
            writers.shutdownNow();
        }
    }

    private static AdviceCase travel(AdviceCase one, Chaos chaos) {
        for (Step step : Step.values()) {
            chaos.amid(() -> one.take(step));
        }
        return one;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
