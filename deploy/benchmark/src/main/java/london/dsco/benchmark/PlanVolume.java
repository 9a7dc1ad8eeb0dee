package london.dsco.benchmark;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import london.dsco.local.Part;

/**
 * Measures whether a borough's lists are still fast with a million plans in its register. Its page
 * of plans, and its page of reviews due within a month, are compared with pgbench sending the same
 * SQL to the same database, in turns.
 */
public final class PlanVolume {

    private static final String PLANS = "/reviews/v1/plans?limit=50";

    private PlanVolume() {}

    /** Runs the benchmark. Arguments: the folder of the SQL files, and the seconds of one round. */
    public static void main(String[] arguments) throws Exception {
        Duration round = Duration.ofSeconds(Long.parseLong(arguments[1]));
        FilledService.measure(
                Part.REVIEW,
                Path.of(arguments[0]),
                "fill-plans.sql",
                service -> measure(service, round),
                "-Ddsco.meeting-dates.every=off",
                "-Ddsco.contribution-chasers.every=off");
    }

    private static void measure(FilledService service, Duration round) throws Exception {
        String system = service.token("camden-system");
        String school = service.token("virtual-school@camden");
        LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Europe/London")));
        String month = due(today.plusDays(31));
        service.compare("a borough's plans", system, PLANS, "list-plans.sql", round);
        service.compare("reviews that are due", system, month, "list-due.sql", round);
        service.one("reviews of the next day", system, due(today.plusDays(1)));
        service.one("reviews of no day", system, due(LocalDate.of(2001, 1, 1)));
        service.one("the virtual school's", school, month);
        service.one("one child", system, "/reviews/v1/plans?childRef=volume-300009");
        service.one("one plan", system, "/reviews/v1/plans/EHCP-0300009/cycle");
    }

    private static String due(LocalDate before) {
        return "/reviews/v1/reviews?limit=50&dueBefore=" + before;
    }
}
