package london.dsco.review.settingcalendar;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Days on which a school or college is closed, the first and last included.
 *
 * @param closure why
 */
@Schema(name = "ClosedDays")
public record ClosedDays(
        @NotNull @Schema(description = "The first day, in London", examples = "2027-02-15")
                LocalDate firstDay,
        @NotNull @Schema(description = "The last day, in London", examples = "2027-02-19")
                LocalDate lastDay,
        @NotNull Closure closure) {

    boolean include(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
