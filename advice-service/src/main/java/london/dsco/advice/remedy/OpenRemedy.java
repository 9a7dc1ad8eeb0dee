package london.dsco.advice.remedy;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Somebody seeks redress.
 *
 * @param openedOn London date on which it began
 */
public record OpenRemedy(@NotNull RemedyType type, @NotNull LocalDate openedOn) {}
