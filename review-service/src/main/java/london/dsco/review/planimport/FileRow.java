package london.dsco.review.planimport;

import java.util.List;
import london.dsco.domain.Finding;

/**
 * One row of a file, as text.
 *
 * @param line of the file where it begins; the header is line 1
 * @param cells one for each column of the file; empty if the row is damaged
 * @param damage why its cells cannot be separated; null if they can
 */
record FileRow(int line, List<String> cells, Finding damage) {

    static FileRow of(int line, List<String> cells) {
        return new FileRow(line, cells, null);
    }

    static FileRow damaged(int line, Finding damage) {
        return new FileRow(line, List.of(), damage);
    }
}
