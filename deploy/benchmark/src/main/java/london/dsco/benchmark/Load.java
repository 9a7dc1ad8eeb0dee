package london.dsco.benchmark;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients of a service, each of which sends one command after another. */
final class Load {

    /** Sends one command and asserts that it was acknowledged. */
    interface Command {
        void send(Connection connection) throws IOException;
    }

    private Load() {}

    /**
     * Sends as many commands as the service can answer.
     *
     * @return commands per second
     */
    static double flatOut(
            URI service, String token, int connections, Duration time, Command command) {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            long begun = System.nanoTime();
            long end = begun + time.toNanos();
            List<Future<Long>> done = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                done.add(threads.submit(() -> until(end, service, token, command)));
            }
            long total = 0;
            for (Future<Long> one : done) {
                total += one.get();
            }
            return total / ((System.nanoTime() - begun) / 1e9);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static long until(long end, URI service, String token, Command command)
            throws IOException {
        long count = 0;
        try (Connection connection = new Connection(service, token)) {
            for (; System.nanoTime() < end; count++) {
                command.send(connection);
            }
        }
        return count;
    }
}
