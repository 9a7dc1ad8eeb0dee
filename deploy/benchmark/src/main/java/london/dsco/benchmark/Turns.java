package london.dsco.benchmark;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import london.dsco.local.Part;
import london.dsco.local.Stack;

/**
 * Commands of advice-service in turns with pgbench sending the same SQL to the same database, so
 * that a busy machine slows both.
 */
final class Turns {

    static final int CLIENTS = 16;
    private static final int ROUNDS = 3;
    private static final double LEAST_SHARE = 0.45;
    private static final Duration WARM_UP = Duration.ofSeconds(10);

    /** One of the two sides. */
    interface Side {

        /**
         * @return how often a second it was done
         */
        double run(int clients, Duration time) throws Exception;
    }

    private final Stack stack;
    private final Evidence evidence;
    private final Duration round;
    private final int mostWarmUps;
    private final PrintStream out;

    /**
     * @param mostWarmUps after which it is warm enough, so that a run ends
     */
    Turns(Stack stack, Evidence evidence, Duration round, int mostWarmUps, PrintStream out) {
        this.stack = stack;
        this.evidence = evidence;
        this.round = round;
        this.mostWarmUps = mostWarmUps;
        this.out = out;
    }

    /**
     * Warms up, and takes turns.
     *
     * @param what name of the command, for the report
     * @return the report
     */
    String of(String what, Side service, Side pgbench) throws Exception {
        WarmUp.until(
                () -> WarmUp.compiled(stack.pid(Part.ADVICE).orElseThrow()),
                mostWarmUps,
                out,
                () -> "%.0f/s".formatted(service.run(CLIENTS, WARM_UP)));
        say(what + " in turns with pgbench");
        List<Double> ours = new ArrayList<>();
        List<Double> peers = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        List<Double> cost = new ArrayList<>();
        for (int i = 1; i <= ROUNDS; i++) {
            Duration before = processorTime();
            double rate = service.run(CLIENTS, round);
            cost.add(processorTime().minus(before).toMillis() / (rate * round.toSeconds()));
            evidence.awaitPublished();
            double peer = pgbench.run(CLIENTS, round);
            ours.add(rate);
            peers.add(peer);
            shares.add(rate / peer);
            say(
                    "round %d: advice-service %.0f/s, pgbench %.0f/s, share %.2f"
                            .formatted(i, rate, peer, rate / peer));
        }
        return """

                %s, %d clients, median of %d rounds
                  advice-service   %.0f commands/s (%.2f ms of processor time each, PostgreSQL's not counted)
                  pgbench          %.0f transactions/s of the same SQL
                  share            %.2f; goal: at least %.2f: %s"""
                .formatted(
                        what,
                        CLIENTS,
                        ROUNDS,
                        median(ours),
                        median(cost),
                        median(peers),
                        median(shares),
                        LEAST_SHARE,
                        median(shares) >= LEAST_SHARE ? "reached" : "NOT reached");
    }

    private Duration processorTime() {
        return stack.pid(Part.ADVICE)
                .flatMap(ProcessHandle::of)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private void say(String line) {
        out.println("  " + line);
    }
}
