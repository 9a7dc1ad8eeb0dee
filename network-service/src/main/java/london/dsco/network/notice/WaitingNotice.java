package london.dsco.network.notice;

import java.util.UUID;
import london.dsco.mail.WaitingMail;

/**
 * A notice that is to go to one member.
 *
 * @param borough GSS code of the member's borough
 * @param about id of the enquiry or the referral
 * @param attempts how often it was tried before
 */
record WaitingNotice(
        UUID id, String borough, UUID memberId, NoticeKind kind, UUID about, int attempts)
        implements WaitingMail {}
