package london.dsco.documents;

import java.util.ArrayList;
import java.util.List;

/** Collects the blocks of a document. Empty content adds nothing. */
public final class Sheet {

    private final List<Block> blocks = new ArrayList<>();

    /**
     * Adds a heading in the outline.
     *
     * @param level from 1, the title, to 3
     */
    public void heading(int level, String text) {
        blocks.add(new Block.Heading(level, text));
    }

    /** Adds a text of its own; null or blank adds none. */
    public void say(String text) {
        say(null, text);
    }

    /**
     * @param label question that the text answers
     * @param text null or blank for none
     */
    public void say(String label, String text) {
        if (!CleanText.lines(text).isEmpty()) {
            blocks.add(new Block.Text(label, text));
        }
    }

    /** Adds a table with column headings; without rows it adds none. */
    public void table(String caption, List<String> columns, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(caption, columns, rows));
        }
    }

    /** Adds pairs of a name and a value, without pairs that have no value. */
    public void facts(String caption, List<List<String>> pairs) {
        table(
                caption,
                List.of(),
                pairs.stream().filter(pair -> !CleanText.line(pair.get(1)).isEmpty()).toList());
    }

    /** Returns the blocks so far, in reading order. */
    public List<Block> blocks() {
        return List.copyOf(blocks);
    }
}
