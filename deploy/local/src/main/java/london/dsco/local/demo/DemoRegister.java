package london.dsco.local.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import london.dsco.domain.Borough;
import london.dsco.journey.Carrier;
import london.dsco.journey.Fixtures;

/**
 * The people of each borough and their work: two teams, each with a manager and an author; a DSCO
 * whom they can consult on three days of the week; and the days of their reminders.
 */
final class DemoRegister {

    private static final List<String> AUTHORS = List.of("advice-author", "advice-author-2");
    private static final List<String> MANAGERS = List.of("team-manager", "team-manager-2");

    private static final String DSCO = "dsco";

    private final Carrier api;

    DemoRegister(Carrier api) {
        this.api = api;
    }

    /**
     * Enters everybody in a borough. Repeating it is harmless.
     *
     * @param on the London date of the commands
     */
    void enter(DemoBorough borough, LocalDate on) {
        for (String author : AUTHORS) {
            ObjectNode entry = Fixtures.author().put("trainedOn", on.minusMonths(4).toString());
            entry.withArray("levels").add("EARLY_HELP");
            entry.putObject("supervision")
                    .put("supervisedOn", on.minusDays(AUTHORS.indexOf(author) * 30L + 9).toString())
                    .put("loneWorker", AUTHORS.indexOf(author) > 0);
            put(borough, borough.account(author), entry);
        }
        for (String manager : MANAGERS) {
            put(borough, borough.account(manager), Fixtures.manager());
        }
        if (borough.borough() == Borough.CAMDEN) {
            api.edit(
                    borough.account("borough-admin"),
                    "/advice/v1/settings/reminderDays",
                    Map.of("value", List.of(28, 35, "OVERDUE")));
        }
        dsco(borough);
    }

    private void dsco(DemoBorough borough) {
        ObjectNode entry = new ObjectMapper().createObjectNode();
        entry.putArray("roles").add(DSCO);
        ArrayNode pattern = entry.putArray("workingPattern");
        workingDay(pattern, "MONDAY", "FULL_DAY", "Civic centre");
        workingDay(pattern, "WEDNESDAY", "MORNING", "Family centre");
        workingDay(pattern, "THURSDAY", "FULL_DAY", "Civic centre");
        api.put(
                borough.system(),
                "/advice/v1/practitioners/" + borough.account(DSCO),
                entry.put("email", borough.account(DSCO) + ".example"));
    }

    private static void workingDay(ArrayNode pattern, String day, String part, String site) {
        pattern.addObject().put("day", day).put("part", part).put("site", site);
    }

    /** Returns the name of somebody's team, by user name. */
    static String team(String username) {
        return username.contains("-2@") ? "CWD-SOUTH" : "CWD-NORTH";
    }

    private void put(DemoBorough borough, String username, ObjectNode entry) {
        entry.put("team", team(username)).put("profession", "SOCIAL_WORKER");
        // A domain that cannot exist (RFC 2606), in case the mail ever reaches a real server.
        entry.put("email", username + ".example");
        api.put(borough.system(), "/advice/v1/practitioners/" + username, entry);
    }
}
