package london.dsco.advice.subjectaccess;

import java.util.Map;

/**
 * A table that says something of a child.
 *
 * @param title in plain words
 * @param where finds the rows about one record, whose id stands for the question mark
 * @param columns each with how it is given
 * @param about what kind of record; a request where the file does not say
 */
record HeldTable(
        String table, String title, String where, Map<String, Giving> columns, About about) {

    /** The records under which something is held about a child. */
    enum About {
        REQUEST,
        CONSIDERATION,
        EITHER
    }

    HeldTable {
        about = about == null ? About.REQUEST : about;
    }

    /** Whether it holds rows about records of a kind. */
    boolean isAbout(About kind) {
        return about == kind || about == About.EITHER;
    }
}
