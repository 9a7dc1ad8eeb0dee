package london.dsco.network.notice;

import java.util.UUID;
import london.dsco.mail.WaitingMail;

/**
 * A notice waiting to be sent to a member.
 *
 * @param borough GSS code of the member's borough
 * @param about id of the enquiry or the referral
 * @param attempts number of earlier attempts
 */
record WaitingNotice(
        UUID id, String borough, UUID memberId, NoticeKind kind, UUID about, int attempts)
        implements WaitingMail {}
