package london.dsco.advice.learning;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Records that a board was told.
 *
 * @param reportedOn London date on which the board met
 */
public record ReportLearning(@NotNull Board board, @NotNull LocalDate reportedOn) {}
