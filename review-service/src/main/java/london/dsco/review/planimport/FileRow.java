package london.dsco.review.planimport;

import java.util.List;
import london.dsco.domain.Finding;

/**
 * One row of a file, as text.
 *
 * @param line of the file where it begins; the header is line 1
 * @param cells as many as the file has columns; none when the row is damaged
 * @param damage why its cells cannot be told apart; null when they can
 */
record FileRow(int line, List<String> cells, Finding damage) {

    static FileRow of(int line, List<String> cells) {
        return new FileRow(line, cells, null);
    }

    static FileRow damaged(int line, Finding damage) {
        return new FileRow(line, List.of(), damage);
    }
}
