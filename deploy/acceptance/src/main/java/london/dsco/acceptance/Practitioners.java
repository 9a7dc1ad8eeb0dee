package london.dsco.acceptance;

import java.util.List;
import java.util.Map;

/** Enters those who write and manage in the register, without which nobody is given a case. */
final class Practitioners {

    private static final List<String> BOROUGHS = List.of("camden", "islington", "hackney");

    private Practitioners() {}

    /** Two teams in each borough, each with an author and a manager. Twice is harmless. */
    static void register(Accounts accounts) {
        for (String borough : BOROUGHS) {
            for (String suffix : List.of("", "-2")) {
                for (String role : List.of("advice-author", "team-manager")) {
                    accounts.as(borough + "-system")
                            .put(
                                    "/advice/v1/practitioners/" + role + suffix + "@" + borough,
                                    Map.of(
                                            "roles",
                                            List.of(role),
                                            "levels",
                                            role.equals("advice-author")
                                                    ? List.of("SOCIAL_WORKER")
                                                    : List.of(),
                                            "team",
                                            "TEAM" + suffix,
                                            "profession",
                                            "SOCIAL_WORKER"))
                            .succeeded();
                }
            }
        }
    }
}
