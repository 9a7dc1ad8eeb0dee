package london.dsco.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import london.dsco.local.Part;

/**
 * Measures whether lists and figures are still fast with a million requests. A borough's page of
 * open requests is compared with pgbench sending the same SQL to the same database, in turns. The
 * other calls have no baseline: their times show whether one of them reads everything.
 */
public final class Volume {

    private static final String ALL = "/advice/v1/requests?limit=200";
    private static final String OPEN =
            "/advice/v1/requests?status=RECEIVED&status=ALLOCATED&status=DRAFTING&status=SUBMITTED"
                    + "&status=RETURNED&status=SIGNED_OFF&limit=50";
    private static final Pattern CURSOR = Pattern.compile("\"nextCursor\":\"([^\"]+)\"");
    private static final int DEEP = 100;

    private Volume() {}

    /** Runs the benchmark. Arguments: the folder of the SQL files, and the seconds of one round. */
    public static void main(String[] arguments) throws Exception {
        Duration round = Duration.ofSeconds(Long.parseLong(arguments[1]));
        FilledService.measure(
                Part.ADVICE,
                Path.of(arguments[0]),
                "fill-requests.sql",
                service -> measure(service, round),
                "-Ddsco.reminders.every=10h",
                "-Ddsco.consultations.every=off");
    }

    private static void measure(FilledService service, Duration round) throws Exception {
        String system = service.token("camden-system");
        String dsco = service.token("dsco@camden");
        LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Europe/London")));
        String year = "?from=" + today.minusYears(1) + "&to=" + today;
        service.compare("open requests of 1,000,000", system, OPEN, "list-open.sql", round);
        service.one("first page of everything", system, ALL);
        service.one("page " + DEEP + " of everything", system, deep(service.address(), system));
        service.one("what is overdue", system, "/advice/v1/requests?overdue=true");
        service.one("one child", system, "/advice/v1/requests?childRef=volume-300009");
        service.one("one involvement", system, "/advice/v1/requests?involvement=CP");
        service.one("figures of a year", dsco, "/advice/v1/performance" + year);
    }

    /** Returns the address of a page far down the list. */
    private static String deep(URI service, String token) throws IOException {
        String next = ALL;
        try (Connection connection = new Connection(service, token)) {
            for (int i = 0; i < DEEP; i++) {
                Matcher cursor = CURSOR.matcher(new String(connection.get(next).body(), UTF_8));
                if (!cursor.find()) {
                    throw new IllegalStateException("The list has fewer pages.");
                }
                next = ALL + "&cursor=" + cursor.group(1);
            }
        }
        return next;
    }
}
