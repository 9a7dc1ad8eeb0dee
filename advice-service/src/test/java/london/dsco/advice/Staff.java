package london.dsco.advice;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The people of {@link People} as a borough's register knows them: one author, one manager, one
 * team.
 */
public final class Staff {

    public static final String TEAM = "Disabled children";

    private static final Set<String> STAFFED = ConcurrentHashMap.newKeySet();

    private Staff() {}

    /** Registers the borough's author and manager, once for all tests. */
    public static void of(String borough) {
        if (STAFFED.add(borough)) {
            author("advice-author@" + borough, borough, TEAM);
            author("advice-author-2@" + borough, borough, TEAM);
            manager("team-manager@" + borough, borough, TEAM);
        }
    }

    public static void author(String username, String borough, String team) {
        register(
                username,
                borough,
                "{\"roles\": [\"advice-author\"], \"levels\": [\"SOCIAL_WORKER\"], \"team\": \"%s\"}"
                        .formatted(team));
    }

    public static void manager(String username, String borough, String team) {
        register(
                username,
                borough,
                "{\"roles\": [\"team-manager\"], \"team\": \"%s\"}".formatted(team));
    }

    /**
     * A DSCO who works as many days of the week as the pattern says.
     *
     * @param pattern a JSON list, and so is {@code leave}
     */
    public static void dsco(String username, String borough, String pattern, String leave) {
        register(
                username,
                borough,
                "{\"roles\": [\"dsco\"], \"workingPattern\": %s, \"leave\": %s}"
                        .formatted(pattern, leave));
    }

    private static void register(String username, String borough, String entry) {
        int status =
                People.system(borough)
                        .body(entry)
                        .put("/advice/v1/practitioners/" + username)
                        .statusCode();
        if (status != 200 && status != 201) {
            throw new AssertionError("registering answered " + status);
        }
    }
}
