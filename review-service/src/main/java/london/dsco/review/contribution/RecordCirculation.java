package london.dsco.review.contribution;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The advice was sent round.
 *
 * @param circulatedOn London date on which everybody who is invited was sent it
 */
public record RecordCirculation(@NotNull LocalDate circulatedOn) {}
