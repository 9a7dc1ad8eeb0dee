package london.dsco.local.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who works where: two teams in each borough, each with a manager and an author, and the DSCO whom
 * they can consult on three days of the week.
 */
final class DemoRegister {

    private static final List<String> AUTHORS = List.of("advice-author", "advice-author-2");
    private static final List<String> MANAGERS = List.of("team-manager", "team-manager-2");

    private static final String DSCO = "dsco";

    private final DemoApi api;

    DemoRegister(DemoApi api) {
        this.api = api;
    }

    /**
     * Enters everybody of a borough. Twice is harmless.
     *
     * @param on the London date on which it is done
     */
    void enter(DemoBorough borough, LocalDate on) {
        for (String author : AUTHORS) {
            Map<String, Object> entry = entry("advice-author", borough.account(author));
            entry.put("levels", List.of("EARLY_HELP", "SOCIAL_WORKER"));
            entry.put("trainedOn", on.minusMonths(4).toString());
            put(borough, borough.account(author), entry);
        }
        for (String manager : MANAGERS) {
            put(borough, borough.account(manager), entry("team-manager", borough.account(manager)));
        }
        put(
                borough,
                borough.account(DSCO),
                Map.of(
                        "roles",
                        List.of(DSCO),
                        "workingPattern",
                        List.of(
                                workingDay("MONDAY", "FULL_DAY", "Civic centre"),
                                workingDay("WEDNESDAY", "MORNING", "Family centre"),
                                workingDay("THURSDAY", "FULL_DAY", "Civic centre"))));
    }

    /** The name of somebody's team, by user name. */
    static String team(String username) {
        return username.contains("-2@") ? "CWD-SOUTH" : "CWD-NORTH";
    }

    private static Map<String, Object> entry(String role, String username) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("roles", List.of(role));
        entry.put("team", team(username));
        entry.put("profession", "SOCIAL_WORKER");
        return entry;
    }

    private static Map<String, String> workingDay(String day, String part, String site) {
        return Map.of("day", day, "part", part, "site", site);
    }

    private void put(DemoBorough borough, String username, Map<String, Object> entry) {
        api.put(borough.system(), "/advice/v1/practitioners/" + username, entry);
    }
}
