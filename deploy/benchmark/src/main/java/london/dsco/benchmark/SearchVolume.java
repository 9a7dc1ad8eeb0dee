package london.dsco.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import london.dsco.local.Part;

/**
 * Measures whether search is fast with 10,000 practices. Searches as members type them are timed,
 * in turns with PostgreSQL's plain ranked full-text search over the same papers.
 */
public final class SearchVolume {

    private static final int CLIENTS = 1;
    private static final int ROUNDS = 3;
    private static final double GOAL_MILLIS = 50;

    private static final List<String> SEARCHES =
            List.of(
                    "moderation of audits",
                    "respite for looked after children",
                    "when does transition to adult care start",
                    "direct payments",
                    "training",
                    "prparing for adulthod",
                    "EHCP annual review voice of the child");

    private SearchVolume() {}

    /** Runs the benchmark. Arguments: the folder of the SQL files, and the seconds of one round. */
    public static void main(String[] arguments) throws Exception {
        Duration round = Duration.ofSeconds(Long.parseLong(arguments[1]));
        FilledService.measure(
                Part.NETWORK,
                Path.of(arguments[0]),
                "fill-practices.sql",
                service -> measure(service, round, System.out));
    }

    private static void measure(FilledService service, Duration round, PrintStream out)
            throws Exception {
        Pgbench plain = service.bare("search-plain.sql");
        String dsco = service.token("dsco@camden");
        for (String search : SEARCHES) {
            String path = "/network/v1/search?q=" + URLEncoder.encode(search, UTF_8);
            Asking.asked(CLIENTS, service.address(), dsco, path, round);
            List<Latencies> ours = new ArrayList<>();
            List<Latencies> peers = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                ours.add(Asking.asked(CLIENTS, service.address(), dsco, path, round));
                peers.add(plain.latencies(CLIENTS, round));
            }
            double millis = Asking.middle(ours);
            out.printf(
                    "  %-42s p50 %.1f ms, p99 %.1f ms; plain search p99 %.1f ms; goal: under %.0f ms: %s%n",
                    search,
                    ours.get(ROUNDS - 1).percentile(50),
                    millis,
                    Asking.middle(peers),
                    GOAL_MILLIS,
                    millis < GOAL_MILLIS ? "reached" : "NOT reached");
        }
    }
}
