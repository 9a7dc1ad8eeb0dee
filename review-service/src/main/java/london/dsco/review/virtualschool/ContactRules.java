package london.dsco.review.virtualschool;

/** Who keeps how to reach a virtual school; practice of the network. */
final class ContactRules {

    private ContactRules() {}

    /**
     * Whether a borough keeps the contact of an authority: its own, and those of authorities
     * outside London, which do not keep it themselves.
     *
     * @param borough GSS code of the borough that keeps it
     */
    static boolean keeps(String borough, String authority) {
        return authority.equals(borough) || !authority.startsWith("E09");
    }
}
