package london.dsco.feed;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;

/**
 * The readers in this process that wait for an event. Waiting takes neither a thread nor a database
 * connection.
 */
final class Waiters {

    private final int mostOfClient;
    private final int mostOfAll;
    private final Set<Waiter> waiting = new HashSet<>();
    private boolean closed;

    /**
     * @param mostOfClient number of readers of one client that may wait at the same time
     * @param mostOfAll number of readers that may wait at the same time
     */
    Waiters(int mostOfClient, int mostOfAll) {
        this.mostOfClient = mostOfClient;
        this.mostOfAll = mostOfAll;
    }

    /**
     * A reader's wait.
     *
     * @param client the client in the access token
     * @param borough GSS code
     * @param seen position up to which the reader has read
     * @param signal true when something was published after that position; false when the service
     *     ends; or the failure that stopped the service from looking
     */
    record Waiter(String client, String borough, long seen, CompletableFuture<Boolean> signal) {

        private boolean isBehind(Map<String, Long> newest) {
            return newest.getOrDefault(borough, 0L) > seen;
        }

        /** Compares identity, because two readers may wait for the same events. */
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    /**
     * Begins a wait, which its owner must {@linkplain #leave end}.
     *
     * @throws ProblemException {@code TOO_MANY_REQUESTS} when the limit of waiting readers is
     *     reached
     */
    synchronized Waiter admit(String client, String borough, long seen) {
        long ofClient = waiting.stream().filter(one -> one.client().equals(client)).count();
        if (ofClient >= mostOfClient || waiting.size() >= mostOfAll) {
            throw new ProblemException(
                    ProblemType.TOO_MANY_REQUESTS,
                    "Too many of your calls are waiting for events at the same time. Let one reader"
                            + " wait and share its events, or read without timeout.");
        }
        var waiter = new Waiter(client, borough, seen, new CompletableFuture<>());
        if (closed) {
            waiter.signal().complete(false);
        }
        waiting.add(waiter);
        return waiter;
    }

    synchronized void leave(Waiter waiter) {
        waiting.remove(waiter);
    }

    /** Returns the GSS codes of the boroughs whose events somebody waits for. */
    synchronized Set<String> boroughs() {
        Set<String> found = new HashSet<>();
        waiting.forEach(one -> found.add(one.borough()));
        return found;
    }

    /**
     * Wakes the readers who may have an event.
     *
     * @param newest position of the newest event, by borough
     */
    void wake(Map<String, Long> newest) {
        present().stream()
                .filter(one -> one.isBehind(newest))
                .forEach(one -> one.signal().complete(true));
    }

    /** Ends every wait, because it is impossible to tell what is published. */
    void fail(RuntimeException reason) {
        present().forEach(one -> one.signal().completeExceptionally(reason));
    }

    /** Ends every wait, and every later one as soon as it begins. */
    void close() {
        synchronized (this) {
            closed = true;
        }
        present().forEach(one -> one.signal().complete(false));
    }

    private synchronized Set<Waiter> present() {
        return Set.copyOf(waiting);
    }
}
