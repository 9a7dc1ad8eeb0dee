package london.dsco.documents;

import java.time.Instant;
import java.util.List;

/**
 * A document before it has a format. It holds no date but those of what it is about, so that it is
 * the same on every day.
 *
 * @param marking what stands at the head of each page about how to handle it; null for none
 * @param title for the window of a reader and for lists of files, so without a name of a person
 * @param foot what stands at the foot of each page beside its number
 * @param author the office that answers for it; no person
 * @param datedAt the date of the file; UTC
 */
public record Document(
        String marking,
        String title,
        String foot,
        String author,
        Instant datedAt,
        List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }
}
