package london.dsco.advice.document;

/**
 * The handling instructions on each page, after the Government Security Classifications Policy
 * (2023). Advice is about one child and their health, home and care, so no document has a lower
 * marking, and no borough can lower it.
 */
enum ProtectiveMarking {
    OFFICIAL_SENSITIVE(
            "OFFICIAL-SENSITIVE",
            "Share this document only with people who need it for the assessment or the plan.");

    private final String words;
    private final String handling;

    ProtectiveMarking(String words, String handling) {
        this.words = words;
        this.handling = handling;
    }

    /** Returns the marking for the head and foot of a page. */
    String words() {
        return words;
    }

    /** Returns what the marking requires of a reader. */
    String handling() {
        return handling;
    }
}
