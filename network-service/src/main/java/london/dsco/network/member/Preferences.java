package london.dsco.network.member;

/**
 * What a member wants to be sent.
 *
 * @param email where to; null for nowhere
 * @param confirmed whether they showed that the address is theirs
 */
record Preferences(DigestChoice digest, NoticeChoice notices, String email, boolean confirmed) {

    static final Preferences NONE =
            new Preferences(DigestChoice.NEVER, NoticeChoice.NEVER, null, false);

    /** Returns whether anything is to be sent. */
    boolean wantsMail() {
        return digest != DigestChoice.NEVER || notices != NoticeChoice.NEVER;
    }

    /** Returns whether an address waits to be confirmed. */
    boolean isUnconfirmed() {
        return email != null && !confirmed;
    }

    /** Without the address, so that no log holds one. */
    @Override
    public String toString() {
        return "preferences";
    }
}
