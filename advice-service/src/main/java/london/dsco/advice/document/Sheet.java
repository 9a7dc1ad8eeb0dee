package london.dsco.advice.document;

import java.util.ArrayList;
import java.util.List;

/** The blocks of a document while it is put together. What says nothing leaves no trace in it. */
final class Sheet {

    private final List<Block> blocks = new ArrayList<>();

    void heading(int level, String text) {
        blocks.add(new Block.Heading(level, text));
    }

    void say(String text) {
        say(null, text);
    }

    /**
     * @param label what the text answers
     * @param text null or blank for none
     */
    void say(String label, String text) {
        if (!CleanText.lines(text).isEmpty()) {
            blocks.add(new Block.Text(label, text));
        }
    }

    /**
     * @param text null or blank when it was not answered
     * @param otherwise what the document says then
     */
    void sayOr(String text, String otherwise) {
        say(CleanText.lines(text).isEmpty() ? otherwise : text);
    }

    /** A table with headings of columns; without rows there is none. */
    void table(String caption, List<String> columns, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(caption, columns, rows));
        }
    }

    /** Pairs of a name and a value; those without a value are left out. */
    void facts(String caption, List<List<String>> pairs) {
        table(
                caption,
                List.of(),
                pairs.stream().filter(pair -> !CleanText.line(pair.get(1)).isEmpty()).toList());
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }
}
