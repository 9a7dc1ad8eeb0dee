package london.dsco.runs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import london.dsco.journey.Fixtures;

/** Enters authors and managers in the register, because only they can be given a case. */
final class Practitioners {

    private static final List<String> BOROUGHS = List.of("camden", "islington", "hackney");

    private Practitioners() {}

    /**
     * Registers two teams in each borough, each with an author and a manager who get mail. Calling
     * it twice is harmless.
     */
    static void register(Accounts accounts) {
        for (String borough : BOROUGHS) {
            for (String suffix : List.of("", "-2")) {
                register(accounts, borough, "advice-author" + suffix, Fixtures.author(), suffix);
                register(accounts, borough, "team-manager" + suffix, Fixtures.manager(), suffix);
            }
        }
    }

    private static void register(
            Accounts accounts, String borough, String name, ObjectNode entry, String suffix) {
        accounts.as(borough + "-system")
                .put(
                        "/advice/v1/practitioners/" + name + "@" + borough,
                        entry.put("team", "TEAM" + suffix)
                                .put("email", name + "." + borough + "@example.org"))
                .succeeded();
    }
}
