package london.dsco.network.member;

import java.util.UUID;

/**
 * A member who wants to receive news, at an address that they have confirmed. Its string form is
 * empty, so that no log contains an address.
 *
 * @param username user name under which the network stores what they follow
 * @param email address
 */
public record DigestReader(UUID memberId, String username, String email) {

    @Override
    public String toString() {
        return "digest reader";
    }
}
