package london.dsco.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * Who does something, for which borough, why and when. A person or machine client comes from a
 * verified access token; a job or consumer acts as a {@linkplain #system system actor}.
 *
 * @param subject the token's {@code sub}: stable and meaningless
 * @param username name of the person in the API, in lower case; for a machine client its client id
 * @param roles roles of the actor
 * @param borough GSS code of the actor's borough; null for network-wide accounts
 * @param client the client the token was issued to ({@code azp})
 * @param setting URN of the school or college, only for {@link Role#SETTING}; otherwise null
 * @param purpose why a record is read or changed, as stated by the caller; null if not stated
 * @param at when, UTC, to the microsecond that the database keeps
 */
public record Actor(
        String subject,
        String username,
        Set<Role> roles,
        String borough,
        String client,
        String setting,
        String purpose,
        Instant at) {

    private static final String SYSTEM = "system:";

    public Actor {
        roles = Set.copyOf(roles);
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Returns a part of the suite that acts by itself, such as {@code reminders} or {@code
     * plan-outcomes}.
     *
     * @param name in kebab case; logged as {@code system:NAME}
     * @param borough GSS code of the borough for which it acts
     */
    public static Actor system(String name, String borough, Instant at) {
        return new Actor(
                SYSTEM + name, SYSTEM + name, Set.of(), borough, SYSTEM + name, null, null, at);
    }

    public boolean isSystem() {
        return subject.startsWith(SYSTEM);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasAny(Role... any) {
        for (Role role : any) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the same actor with a purpose that the service knows better than they stated. */
    public Actor stating(String why) {
        return new Actor(subject, username, roles, borough, client, setting, why, at);
    }

    /**
     * Returns the same person at a record of another borough that was opened to theirs. They have
     * no role there, so that they see only what was opened.
     *
     * @param holder GSS code of the borough that owns the record
     */
    public Actor visiting(String holder) {
        return new Actor(subject, username, Set.of(), holder, client, null, purpose, at);
    }

    /**
     * Returns the scope of their rows and access log: their borough or, for a network-wide account,
     * the network itself, which is {@code ""}.
     */
    public String scope() {
        return borough == null ? "" : borough;
    }

    /** Returns the London date of the act. */
    public LocalDate today() {
        return London.dateOf(at);
    }
}
