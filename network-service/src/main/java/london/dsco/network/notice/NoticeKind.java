package london.dsco.network.notice;

/** What a mail tells. */
enum NoticeKind {
    /** An enquiry waits for the member's post. */
    ENQUIRY_ASKED,
    /** What the member asked was answered. */
    ENQUIRY_ANSWERED,
    /** A report that a board or committee is to look at is due. */
    REFERRAL_DUE
}
