package london.dsco.network.notice;

/** The subject of a notice. */
enum NoticeKind {
    /** An enquiry is waiting for the member's post. */
    ENQUIRY_ASKED,
    /** The member's enquiry was answered. */
    ENQUIRY_ANSWERED,
    /** A report to a board or committee is due. */
    REFERRAL_DUE
}
