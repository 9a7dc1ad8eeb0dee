package london.dsco.network.member;

import java.time.Instant;
import java.util.UUID;
import london.dsco.domain.Role;

/**
 * A member who wants a mail when something waits for them, at an address that they confirmed. It
 * prints as nothing, so that no log holds an address.
 *
 * @param role as which they take part, when they last wrote their entry
 * @param confirmedAt UTC; what happened before is no news
 */
public record NoticeReader(
        UUID memberId, String username, Role role, String email, Instant confirmedAt) {

    @Override
    public String toString() {
        return "notice reader";
    }
}
