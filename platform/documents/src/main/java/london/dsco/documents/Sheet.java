package london.dsco.documents;

import java.util.ArrayList;
import java.util.List;

/** The blocks of a document while it is put together. What says nothing leaves no trace in it. */
public final class Sheet {

    private final List<Block> blocks = new ArrayList<>();

    /**
     * A heading that stands in the outline.
     *
     * @param level from 1, the title, to 3
     */
    public void heading(int level, String text) {
        blocks.add(new Block.Heading(level, text));
    }

    /** A text of its own; null or blank leaves none. */
    public void say(String text) {
        say(null, text);
    }

    /**
     * @param label what the text answers
     * @param text null or blank for none
     */
    public void say(String label, String text) {
        if (!CleanText.lines(text).isEmpty()) {
            blocks.add(new Block.Text(label, text));
        }
    }

    /**
     * @param text null or blank when it was not answered
     * @param otherwise what the document says then
     */
    public void sayOr(String text, String otherwise) {
        say(CleanText.lines(text).isEmpty() ? otherwise : text);
    }

    /** A table with headings of columns; without rows there is none. */
    public void table(String caption, List<String> columns, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(caption, columns, rows));
        }
    }

    /** Pairs of a name and a value; those without a value are left out. */
    public void facts(String caption, List<List<String>> pairs) {
        table(
                caption,
                List.of(),
                pairs.stream().filter(pair -> !CleanText.line(pair.get(1)).isEmpty()).toList());
    }

    /** Returns what was put together so far, in the order of reading. */
    public List<Block> blocks() {
        return List.copyOf(blocks);
    }
}
