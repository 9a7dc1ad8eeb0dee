package london.dsco.network.member;

import java.util.UUID;

/**
 * A member who wants to be sent what is new, at an address that they confirmed. It prints as
 * nothing, so that no log holds an address.
 *
 * @param username by which the network knows what they follow
 * @param email where to
 */
public record DigestReader(UUID memberId, String username, String email) {

    @Override
    public String toString() {
        return "digest reader";
    }
}
