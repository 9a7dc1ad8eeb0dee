package london.dsco.review.virtualschool;

/** Who maintains the contact of a virtual school; practice of the network. */
final class ContactRules {

    private ContactRules() {}

    /**
     * Returns whether a borough maintains the contact of an authority. It maintains its own, and
     * those of authorities outside London, which cannot do so themselves.
     *
     * @param borough GSS code of the borough that would maintain it
     */
    static boolean keeps(String borough, String authority) {
        return authority.equals(borough) || !authority.startsWith("E09");
    }
}
