package london.dsco.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Warms up a service before it is measured. A service runs for days, so it is measured once the JIT
 * compiler of its JVM rests. Until then, the compiler takes a third of two processors, for longer
 * than an answer takes, and the measurement would show how long a call waits for it.
 */
final class WarmUp {

    /** As a share of one processor. */
    private static final double RESTS_BELOW = 0.02;

    /** The kernel's unit of processor time in {@code /proc}: USER_HZ, 100 a second on Linux. */
    private static final int MILLIS_OF_TICK = 10;

    /** The work for which the service must be warm. */
    interface Round {

        /**
         * @return the result, for the report
         */
        Object run() throws Exception;
    }

    private WarmUp() {}

    /**
     * Repeats a round until the compiler rests during one.
     *
     * @param compiled gives the compiler's processor time so far
     * @param most the maximum number of rounds, whether or not the compiler rests by then
     */
    static void until(Supplier<Duration> compiled, int most, PrintStream out, Round round)
            throws Exception {
        double share = 1;
        for (int i = 0; i < most && share >= RESTS_BELOW; i++) {
            Duration before = compiled.get();
            long begun = System.nanoTime();
            Object went = round.run();
            share = (double) compiled.get().minus(before).toNanos() / (System.nanoTime() - begun);
            out.printf("  warming up: %s; compiler %.2f of a processor%n", went, share);
        }
    }

    /**
     * @return the processor time of the compiler's threads so far
     */
    static Duration compiled(long process) {
        long ticks = 0;
        try (DirectoryStream<Path> threads =
                Files.newDirectoryStream(Path.of("/proc/" + process + "/task"))) {
            for (Path thread : threads) {
                ticks += compilerTicks(thread);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Duration.ofMillis(ticks * MILLIS_OF_TICK);
    }

    private static long compilerTicks(Path thread) throws IOException {
        try {
            String name = Files.readString(thread.resolve("comm"));
            return name.matches("C[12] Compiler(?s:.*)")
                    ? ticks(Files.readString(thread.resolve("stat")))
                    : 0;
        } catch (NoSuchFileException ended) {
            return 0;
        }
    }

    /**
     * Returns the user and system time from a line in the format of proc(5), in which the name may
     * contain spaces and brackets.
     */
    static long ticks(String stat) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }
}
