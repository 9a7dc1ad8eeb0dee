package london.dsco.advice.subjectaccess;

import java.util.Map;

/**
 * A table with data about children.
 *
 * @param title in plain words
 * @param where finds the rows about one record, whose id replaces the question mark
 * @param columns its columns, and how each is given
 * @param about the kind of record; a request if the file does not say
 */
record HeldTable(
        String table, String title, String where, Map<String, Giving> columns, About about) {

    /** The kinds of record with data about a child. */
    enum About {
        REQUEST,
        CONSIDERATION,
        EITHER
    }

    HeldTable {
        about = about == null ? About.REQUEST : about;
    }

    /** Returns whether it holds rows about records of a kind. */
    boolean isAbout(About kind) {
        return about == kind || about == About.EITHER;
    }
}
