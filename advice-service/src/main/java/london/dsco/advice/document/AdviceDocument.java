package london.dsco.advice.document;

import java.time.Instant;
import java.util.List;

/**
 * A document before it has a format. The same advice gives the same document on every day, so it
 * holds no date but those of the case.
 *
 * @param title for the window of a reader and for lists of files, so without a name
 * @param foot what stands at the foot of each page beside its number
 * @param author the office that answers for it; no person
 * @param datedAt when the advice was signed off, the date of the file
 */
record AdviceDocument(
        ProtectiveMarking marking,
        String title,
        String foot,
        String author,
        Instant datedAt,
        List<Block> blocks) {

    AdviceDocument {
        blocks = List.copyOf(blocks);
    }
}
