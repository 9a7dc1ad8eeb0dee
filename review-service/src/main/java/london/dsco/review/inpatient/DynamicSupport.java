package london.dsco.review.inpatient;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The entry in the Dynamic Support Register of the local health body.
 *
 * @param since London date from which they are on it
 * @param removedOn London date on which they were taken off; leave it out while they are on it
 * @param rating how near an admission is, as the register rates it
 */
@Schema(name = "DynamicSupport")
public record DynamicSupport(
        @NotNull LocalDate since, LocalDate removedOn, @NotNull Rating rating) {

    /** The risk of an admission, as rated in the register. */
    @Schema(name = "DynamicSupportRating")
    public enum Rating {
        RED,
        AMBER,
        GREEN
    }

    boolean isOn(LocalDate day) {
        return !day.isBefore(since) && (removedOn == null || day.isBefore(removedOn));
    }
}
