package london.dsco.records;

import java.time.Instant;
import java.util.List;

/**
 * The result of checking one borough's access log. It shows nothing of what the lines contain.
 *
 * @param seals that were computed again, of the days asked for
 * @param lines of the log under these seals
 * @param intact whether nothing is broken
 * @param breaks where the log is not what it was; at most the first hundred
 * @param sealedUntil when the last seal was made; null before the first
 * @param anchors written down outside the database for this borough; null where none are kept
 */
public record AccessLogVerification(
        int seals,
        long lines,
        boolean intact,
        List<ChainBreak> breaks,
        Instant sealedUntil,
        Integer anchors) {}
