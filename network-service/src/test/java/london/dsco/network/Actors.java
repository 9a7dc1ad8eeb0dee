package london.dsco.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import london.dsco.domain.Actor;
import london.dsco.domain.Borough;
import london.dsco.domain.Role;

/** People who act at noon on 21 November 2026, for tests without Quarkus. */
public final class Actors {

    public static final String CAMDEN = Borough.CAMDEN.gss();
    public static final String HACKNEY = Borough.HACKNEY.gss();
    public static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private Actors() {}

    /** Returns somebody in Camden, or of the network itself for a role of the network. */
    public static Actor in(Role role) {
        return role.isOfABorough() ? of(CAMDEN, role) : of(null, role);
    }

    /**
     * Returns the person who has a role in a borough.
     *
     * @param borough GSS code; null for the network itself
     */
    public static Actor of(String borough, Role role) {
        return named(role.code() + "@" + borough, borough, role);
    }

    /**
     * Returns somebody in particular.
     *
     * @param borough GSS code; null for the network itself
     */
    public static Actor named(String username, String borough, Role... roles) {
        return new Actor(
                username, username, Set.of(roles), borough, "network-web", null, null, NOW);
    }
}
