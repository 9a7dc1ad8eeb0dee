package london.dsco.network.confirmation;

import java.time.Instant;
import java.util.UUID;
import london.dsco.link.LinkSecret;
import london.dsco.mail.WaitingMail;

/**
 * A mail that is to ask somebody whether an address is theirs. It prints as nothing, so that no log
 * holds an address.
 *
 * @param borough GSS code; {@code ""} for the network itself
 * @param expiresAt when its link stops working, UTC
 * @param attempts how often it was tried before
 * @param secret made for this attempt; its hash is kept once the mail server took the mail
 */
record WaitingConfirmation(
        UUID id, String borough, String email, Instant expiresAt, int attempts, LinkSecret secret)
        implements WaitingMail {

    @Override
    public String toString() {
        return "waiting confirmation " + id;
    }
}
