package london.dsco.advice.content;

/** The limits of the fields of the advice, in characters, and of its lists, in lines. */
final class Limits {

    static final int PARAGRAPH = 4_000;
    static final int PAGE = 10_000;
    static final int LINE = 500;

    /** For text that must be kept to a minimum. */
    static final int SHORT = 1_000;

    static final int REFERENCE = 100;
    static final int ITEMS = 50;

    /** The author's own label of a line, unique in its list and kept from version to version. */
    static final String LINE_ID = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$";

    private Limits() {}
}
