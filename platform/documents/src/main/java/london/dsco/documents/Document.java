package london.dsco.documents;

import java.time.Instant;
import java.util.List;

/**
 * A document before it has a format. It contains no date except those of its subject, so that it is
 * the same on every day.
 *
 * @param marking handling instruction at the top of each page; null for none
 * @param title title for the window of a reader and for lists of files, so without the name of a
 *     person
 * @param foot text at the foot of each page beside its number
 * @param author the office responsible for it, not a person
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
