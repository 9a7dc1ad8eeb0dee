package london.dsco.review.inpatient;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request for somebody independent who helps to unblock a discharge.
 *
 * @param kind an independent or a senior intervenor
 * @param requestedOn London date
 * @param progress how far the request is
 * @param since London date from which it is so
 */
@Schema(name = "IntervenorRequest")
public record IntervenorRequest(
        @NotNull Kind kind,
        @NotNull LocalDate requestedOn,
        @NotNull Progress progress,
        @NotNull LocalDate since) {

    /** The kind of intervenor that is requested. */
    @Schema(name = "IntervenorKind")
    public enum Kind {
        INDEPENDENT,
        SENIOR
    }

    /** How far a request has come. */
    @Schema(name = "IntervenorProgress")
    public enum Progress {
        REQUESTED,
        APPOINTED,
        DECLINED,
        ENDED
    }
}
