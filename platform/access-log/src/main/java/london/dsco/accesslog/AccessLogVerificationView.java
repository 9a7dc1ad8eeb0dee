package london.dsco.accesslog;

import java.time.Instant;
import java.util.List;
import london.dsco.records.AccessLogVerification;
import london.dsco.records.ChainBreak;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The result of checking the borough's access log. It shows nothing of what the lines contain.
 *
 * @param seals that were computed again
 * @param lines of the log under these seals
 * @param intact whether nothing is broken
 * @param breaks where the log is not what it was; the first hundred
 * @param sealedUntil when the last seal was made; absent before the first
 * @param anchors how many seals were written down outside the database; absent where none are
 */
@Schema(
        name = "AccessLogVerification",
        requiredProperties = {"seals", "lines", "intact", "breaks"})
public record AccessLogVerificationView(
        @Schema(minimum = "0", maximum = "1000000") int seals,
        @Schema(minimum = "0", maximum = "1000000000") long lines,
        boolean intact,
        @Schema(maxItems = 100) List<Break> breaks,
        @Schema(nullable = true) Instant sealedUntil,
        @Schema(nullable = true, minimum = "0", maximum = "100000000") Integer anchors) {

    /**
     * One place where the log has changed.
     *
     * @param seal its number, counted from one in each borough's chain
     * @param kind CHANGED: the lines or the seal differ from those that were sealed. CUT_OFF: the
     *     seal exists outside the database but no longer in it. REPLACED: the copy outside the
     *     database has another hash. ANCHOR_NOT_SIGNED: the copy outside the database lacks our
     *     signature
     */
    @Schema(
            name = "AccessLogBreak",
            requiredProperties = {"seal", "kind"})
    public record Break(
            @Schema(minimum = "1", maximum = "1000000000") long seal, ChainBreak.Kind kind) {}

    static AccessLogVerificationView of(AccessLogVerification found) {
        return new AccessLogVerificationView(
                found.seals(),
                found.lines(),
                found.intact(),
                found.breaks().stream().map(each -> new Break(each.seal(), each.kind())).toList(),
                found.sealedUntil(),
                found.anchors());
    }
}
