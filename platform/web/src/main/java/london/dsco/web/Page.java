package london.dsco.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param items in the list's order
 * @param nextCursor the next page's cursor, opaque; null on the last page
 */
public record Page<T>(
        @Schema(description = "In the order of the list", maxItems = PageRequest.MAX_LIMIT)
                List<T> items,
        @Schema(
                        description =
                                "Send it as cursor to get the next page. Absent on the last page.",
                        nullable = true,
                        maxLength = 2_000)
                String nextCursor) {

    public Page {
        items = List.copyOf(items);
    }
}
