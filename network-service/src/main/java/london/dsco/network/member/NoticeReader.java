package london.dsco.network.member;

import java.time.Instant;
import java.util.UUID;
import london.dsco.domain.Role;

/**
 * A member who wants an email when something waits for them, at an address that they have
 * confirmed. Its string form is empty, so that no log contains an address.
 *
 * @param role in which they take part, as of their last change of their entry
 * @param confirmedAt UTC; anything earlier is not news
 */
public record NoticeReader(
        UUID memberId, String username, Role role, String email, Instant confirmedAt) {

    @Override
    public String toString() {
        return "notice reader";
    }
}
