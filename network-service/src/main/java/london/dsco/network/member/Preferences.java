package london.dsco.network.member;

/**
 * What a member wants to be sent.
 *
 * @param email where to; null for nowhere
 */
record Preferences(DigestChoice digest, String email) {

    static final Preferences NONE = new Preferences(DigestChoice.NEVER, null);

    /** Without the address, so that no log holds one. */
    @Override
    public String toString() {
        return "preferences";
    }
}
