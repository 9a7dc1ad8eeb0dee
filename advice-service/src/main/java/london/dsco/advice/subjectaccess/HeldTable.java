package london.dsco.advice.subjectaccess;

import java.util.Map;

/**
 * A table that says something of a child.
 *
 * @param title in plain words
 * @param where finds the rows about one request, whose id stands for the question mark
 * @param columns each with how it is given
 */
record HeldTable(String table, String title, String where, Map<String, Giving> columns) {}
