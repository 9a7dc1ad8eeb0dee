package london.dsco.documents;

import java.util.List;

/** A part of a document, in reading order. Each format draws it in its own way. */
public sealed interface Block {

    /**
     * A heading in the outline.
     *
     * @param level from 1, the title, to 3; no level is skipped
     */
    record Heading(int level, String text) implements Block {}

    /**
     * A text in which each line is a paragraph.
     *
     * @param label question that it answers; null for none
     */
    record Text(String label, String text) implements Block {}

    /**
     * A table. The first cell of each row is the heading of the row.
     *
     * @param caption what the table is about
     * @param columns the headings of the columns; empty if the rows explain themselves
     */
    record Table(String caption, List<String> columns, List<List<String>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
