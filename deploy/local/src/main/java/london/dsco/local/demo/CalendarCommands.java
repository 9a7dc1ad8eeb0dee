package london.dsco.local.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import london.dsco.domain.WorkingDays;
import london.dsco.journey.Letter;

/**
 * School holidays, and people's private links to their meetings. They come at the end of the story:
 * no meeting is set for a closed day, and existing meetings stay. Repeating them is harmless.
 */
final class CalendarCommands {

    private static final int SCHOOLS = 5;

    private final DemoApi api;

    CalendarCommands(DemoApi api) {
        this.api = api;
    }

    /**
     * @param on London date of the commands
     */
    void tell(DemoBorough borough, LocalDate on) {
        for (int school = 0; school < SCHOOLS; school++) {
            api.put(
                    borough.system(),
                    "/reviews/v1/settings/" + borough.setting(school) + "/calendar",
                    Map.of("closed", closed(on)));
        }
        for (String role : List.of("advice-author", "dsco", "setting")) {
            String account = borough.account(role);
            api.post(
                    new Letter(
                            account,
                            "/reviews/v1/calendar-links",
                            Map.of(),
                            DemoApi.key(account + "/calendar-link")));
        }
    }

    /** Returns the next winter holiday, and a training day on the first working day after it. */
    static List<Map<String, String>> closed(LocalDate on) {
        int year =
                on.getMonth() == Month.DECEMBER && on.getDayOfMonth() > 20
                        ? on.getYear() + 1
                        : on.getYear();
        LocalDate last = LocalDate.of(year + 1, Month.JANUARY, 1);
        LocalDate training = WorkingDays.nextAfter(last);
        return List.of(
                days(LocalDate.of(year, Month.DECEMBER, 21), last, "CLOSED"),
                days(training, training, "INSET"));
    }

    private static Map<String, String> days(LocalDate first, LocalDate last, String closure) {
        return Map.of(
                "firstDay", first.toString(),
                "lastDay", last.toString(),
                "closure", closure);
    }
}
