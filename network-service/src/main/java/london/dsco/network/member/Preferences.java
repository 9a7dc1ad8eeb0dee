package london.dsco.network.member;

/**
 * What a member wants to receive.
 *
 * @param email address; null for none
 * @param confirmed whether they have confirmed the address
 */
record Preferences(DigestChoice digest, NoticeChoice notices, String email, boolean confirmed) {

    static final Preferences NONE =
            new Preferences(DigestChoice.NEVER, NoticeChoice.NEVER, null, false);

    /** Returns whether they want any email. */
    boolean wantsMail() {
        return digest != DigestChoice.NEVER || notices != NoticeChoice.NEVER;
    }

    /** Returns whether an address is waiting to be confirmed. */
    boolean isUnconfirmed() {
        return email != null && !confirmed;
    }

    /** Omits the address, so that it never appears in a log. */
    @Override
    public String toString() {
        return "preferences";
    }
}
