package london.dsco.advice.death;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Whether and when the child died.
 *
 * @param died false to take back a death that was recorded in error
 * @param diedOn London date; needed with a death, and not given without
 */
public record RecordDeath(@NotNull Boolean died, LocalDate diedOn) {}
