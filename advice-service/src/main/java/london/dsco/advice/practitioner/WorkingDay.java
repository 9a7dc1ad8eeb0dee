package london.dsco.advice.practitioner;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;

/**
 * One day of the week on which somebody works.
 *
 * @param site where they work on that day; null where that does not matter
 */
public record WorkingDay(
        @NotNull DayOfWeek day,
        @NotNull Part part,
        @Size(max = 100) @Pattern(regexp = SITE) String site) {

    private static final String SITE = "^[A-Za-z0-9][A-Za-z0-9 &'().,/_-]{0,99}$";

    /** The part of the day. */
    public enum Part {
        FULL_DAY,
        MORNING,
        AFTERNOON
    }
}
