package london.dsco.advice.practitioner;

import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;

/** One day of the week on which somebody works. */
public record WorkingDay(@NotNull DayOfWeek day, @NotNull Part part) {

    /** How much of it. */
    public enum Part {
        FULL_DAY,
        MORNING,
        AFTERNOON
    }
}
