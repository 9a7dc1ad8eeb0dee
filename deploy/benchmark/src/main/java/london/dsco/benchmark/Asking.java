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

/** Clients that repeat one request to a service, and the times of its answers. */
final class Asking {

    private static final int TIMES = 100;

    private Asking() {}

    /** Sends requests from this many clients at once, for a time. */
    static Latencies asked(int clients, URI service, String token, String path, Duration time)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            long end = System.nanoTime() + time.toNanos();
            List<Future<List<Long>>> asking = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                asking.add(threads.submit(() -> until(end, service, token, path)));
            }
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> one : asking) {
                all.addAll(one.get());
            }
            return Latencies.ofMicros(all);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Sends a hundred requests from one client. */
    static Latencies one(URI service, String token, String path) throws IOException {
        List<Long> micros = new ArrayList<>();
        try (Connection connection = new Connection(service, token)) {
            for (int i = 0; i < TIMES; i++) {
                micros.add(micros(connection, path));
            }
        }
        return Latencies.ofMicros(micros);
    }

    /** Returns the 99th percentile of the median round, in milliseconds. */
    static double middle(List<Latencies> rounds) {
        return rounds.stream()
                .mapToDouble(round -> round.percentile(99))
                .sorted()
                .toArray()[rounds.size() / 2];
    }

    private static List<Long> until(long end, URI service, String token, String path)
            throws IOException {
        List<Long> micros = new ArrayList<>();
        try (Connection connection = new Connection(service, token)) {
            while (System.nanoTime() < end) {
                micros.add(micros(connection, path));
            }
        }
        return micros;
    }

    private static long micros(Connection connection, String path) throws IOException {
        long begun = System.nanoTime();
        int status = connection.get(path).status();
        if (status != 200) {
            throw new IllegalStateException(path + " was answered " + status);
        }
        return (System.nanoTime() - begun) / 1_000;
    }
}
