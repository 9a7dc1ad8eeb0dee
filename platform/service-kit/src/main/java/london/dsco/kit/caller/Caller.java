package london.dsco.kit.caller;

import java.util.Set;
import london.dsco.domain.Role;

/**
 * Who is calling, as the verified access token says; never as a body, path or header says.
 *
 * @param subject the token's {@code sub}: stable and meaningless
 * @param username how people are referred to in the API, in lower case; for a machine client its
 *     client id
 * @param roles role codes, see {@link Role}
 * @param borough GSS code of the caller's borough; null for network-wide accounts
 * @param client the client the token was issued to ({@code azp})
 */
public record Caller(
        String subject, String username, Set<Role> roles, String borough, String client) {

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
}
