package london.dsco.advice.content;

/** How much text a field of the advice takes, in characters, and how many lines a list. */
final class Limits {

    static final int PARAGRAPH = 4_000;
    static final int PAGE = 10_000;
    static final int LINE = 500;

    /** What is to be kept to the least. */
    static final int SHORT = 1_000;

    static final int REFERENCE = 100;
    static final int ITEMS = 50;

    /** The author's own label of a line, unique in its list and kept from version to version. */
    static final String LINE_ID = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$";

    private Limits() {}
}
