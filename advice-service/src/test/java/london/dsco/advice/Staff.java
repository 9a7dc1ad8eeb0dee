package london.dsco.advice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import london.dsco.journey.Fixtures;

/** The people of {@link People} in a borough's register. */
public final class Staff {

    public static final String TEAM = Fixtures.author().path("team").asText();

    private static final Set<String> STAFFED = ConcurrentHashMap.newKeySet();

    private Staff() {}

    /** Registers a team of two authors and a manager, once for all tests. */
    public static void of(String borough) {
        if (STAFFED.add(borough)) {
            author("advice-author@" + borough, borough, TEAM);
            author("advice-author-2@" + borough, borough, TEAM);
            manager("team-manager@" + borough, borough, TEAM);
        }
    }

    public static void author(String username, String borough, String team) {
        register(username, borough, Fixtures.author().put("team", team));
    }

    public static void manager(String username, String borough, String team) {
        register(username, borough, Fixtures.manager().put("team", team));
    }

    /** Registers somebody who writes advice and manages the team, as in a small one. */
    public static void authorAndManager(String username, String borough, String team) {
        withSecondRole(username, borough, team, "team-manager");
    }

    /** Registers an author who is also a DSCO. */
    public static void authorAndDsco(String username, String borough, String team) {
        withSecondRole(username, borough, team, "dsco");
    }

    private static void withSecondRole(String username, String borough, String team, String role) {
        ObjectNode entry = Fixtures.author().put("team", team);
        entry.withArray("roles").add(role);
        register(username, borough, entry);
    }

    /**
     * Registers a DSCO who works on the days of a pattern.
     *
     * @param pattern a JSON list, and so is {@code leave}
     */
    public static void dsco(String username, String borough, String pattern, String leave) {
        try {
            register(
                    username,
                    borough,
                    (ObjectNode)
                            Journey.JSON.readTree(
                                    "{\"roles\": [\"dsco\"], \"workingPattern\": %s, \"leave\": %s}"
                                            .formatted(pattern, leave)));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void register(String username, String borough, ObjectNode entry) {
        Journey.service()
                .put(borough + "-system", "/advice/v1/practitioners/" + username, entry)
                .succeeded();
    }
}
