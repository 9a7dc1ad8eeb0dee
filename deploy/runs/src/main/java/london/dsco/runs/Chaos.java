package london.dsco.runs;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import london.dsco.local.Part;
import london.dsco.local.Stack;

/**
 * Kills the parts of the suite with SIGKILL, each in turn in a seeded random order, and restarts
 * each before the next. Load and deaths keep in step. Around each death it lets through a set
 * number of commands: some before it, some during it and some before the part is back, however fast
 * the machine is.
 */
final class Chaos implements Runnable {

    private static final int COMMANDS_PER_DEATH = 25;
    private static final Duration LONGEST_DEATH = Duration.ofSeconds(2);
    private static final Duration GLANCE = Duration.ofMillis(5);

    private final Stack stack;
    private final List<Part> parts;
    private final AtomicInteger done = new AtomicInteger();
    private final Random random;
    private final Consumer<String> report;
    private final Deque<Part> round = new ArrayDeque<>();
    private final Semaphore permits = new Semaphore(0);
    private final Map<Part, Integer> deaths = new EnumMap<>(Part.class);
    private volatile boolean enough;
    private volatile Throwable failure;

    Chaos(Stack stack, List<Part> parts, long seed, Consumer<String> report) {
        this.stack = stack;
        this.parts = List.copyOf(parts);
        this.random = new Random(seed);
        this.report = report;
    }

    @Override
    public void run() {
        try {
            for (int before = 0; !enough; before += COMMANDS_PER_DEATH) {
                permits.release(COMMANDS_PER_DEATH);
                if (await(before + random.nextInt(COMMANDS_PER_DEATH))) {
                    killOne();
                }
            }
        } catch (RuntimeException | AssertionError e) {
            failure = e;
        } finally {
            permits.release(Short.MAX_VALUE);
        }
    }

    /** Returns the result of a command that takes its turn among the deaths. */
    <T> T amid(Supplier<T> command) {
        permits.acquireUninterruptibly();
        T answer = command.get();
        done.incrementAndGet();
        return answer;
    }

    /** Ends the killing once the present part is back. */
    void enough() {
        enough = true;
    }

    /**
     * Returns how often each part died.
     *
     * @throws IllegalStateException when a part did not restart
     */
    Map<Part, Integer> deaths() {
        if (failure != null) {
            throw new IllegalStateException("A killed part did not come back", failure);
        }
        return Map.copyOf(deaths);
    }

    private void killOne() {
        if (round.isEmpty()) {
            var shuffled = new ArrayList<>(parts);
            Collections.shuffle(shuffled, random);
            round.addAll(shuffled);
        }
        Part part = round.remove();
        stack.kill(part);
        deaths.merge(part, 1, Integer::sum);
        int before = done.get();
        LockSupport.parkNanos((long) (random.nextDouble() * LONGEST_DEATH.toNanos()));
        stack.restart(part);
        report.accept(
                "%s killed after %d commands, back after %d"
                        .formatted(part.label(), before, done.get()));
    }

    /** Returns false if the load ended first. */
    private boolean await(int commands) {
        while (done.get() < commands && !enough) {
            LockSupport.parkNanos(GLANCE.toNanos());
        }
        return !enough;
    }
}
