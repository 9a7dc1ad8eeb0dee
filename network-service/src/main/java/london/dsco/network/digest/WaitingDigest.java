package london.dsco.network.digest;

import java.util.UUID;
import london.dsco.mail.WaitingMail;

/**
 * A digest waiting to be sent to a member.
 *
 * @param borough GSS code; {@code ""} for the network itself
 * @param attempts number of earlier attempts
 */
record WaitingDigest(UUID id, String borough, UUID memberId, DigestWeek week, int attempts)
        implements WaitingMail {}
