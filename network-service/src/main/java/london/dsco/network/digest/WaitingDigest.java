package london.dsco.network.digest;

import java.util.UUID;
import london.dsco.mail.WaitingMail;

/**
 * A digest that is to go to one member.
 *
 * @param borough GSS code; {@code ""} for the network itself
 * @param attempts how often it was tried before
 */
record WaitingDigest(UUID id, String borough, UUID memberId, DigestWeek week, int attempts)
        implements WaitingMail {}
