package london.dsco.network.confirmation;

import java.time.Instant;
import java.util.UUID;
import london.dsco.link.LinkSecret;
import london.dsco.mail.WaitingMail;

/**
 * An email waiting to be sent that asks somebody to confirm their address. Its string form is
 * empty, so that no log contains an address.
 *
 * @param borough GSS code; {@code ""} for the network itself
 * @param expiresAt when its link stops working, UTC
 * @param attempts number of earlier attempts
 * @param secret made for this attempt; its hash is stored once the mail server accepts the email
 */
record WaitingConfirmation(
        UUID id, String borough, String email, Instant expiresAt, int attempts, LinkSecret secret)
        implements WaitingMail {

    @Override
    public String toString() {
        return "waiting confirmation " + id;
    }
}
