package london.dsco.kit.http;

import java.util.List;

/**
 * One page of a list.
 *
 * @param nextCursor opaque; null on the last page
 */
public record Page<T>(List<T> items, String nextCursor) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;

    /** {@link #DEFAULT_LIMIT} as an annotation wants it. */
    public static final String DEFAULT = "50";
}
