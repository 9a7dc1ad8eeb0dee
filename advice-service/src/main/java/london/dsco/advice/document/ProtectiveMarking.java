package london.dsco.advice.document;

/**
 * What stands on each page about how to handle it, after the Government Security Classifications
 * Policy (2023). Advice is about one child and their health, home and care, so none is marked
 * lower, and no borough can lower it.
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

    /** The marking as it stands at the head and foot of a page. */
    String words() {
        return words;
    }

    /** What a reader has to do because of it. */
    String handling() {
        return handling;
    }
}
