package london.dsco.advice.dispute;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a dispute ended.
 *
 * @param settledOn London date on which it ended
 * @param responsibleBorough GSS code of the party that is responsible; with {@code AGREED} and
 *     {@code DETERMINED}, and not with {@code NOT_PURSUED}
 */
public record SettleDispute(
        @NotNull DisputeOutcome outcome,
        @NotNull LocalDate settledOn,
        @Pattern(regexp = OpenDispute.GSS) @Schema(maxLength = 9) String responsibleBorough) {}
