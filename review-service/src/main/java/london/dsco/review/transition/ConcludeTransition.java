package london.dsco.review.transition;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the authority concluded on adult services.
 *
 * @param conclusion what it concluded
 * @param concludedOn London date; with NEEDS_MET the day on which adult services began
 */
@Schema(name = "ConcludeTransitionAssessment")
public record ConcludeTransition(@NotNull Conclusion conclusion, @NotNull LocalDate concludedOn) {}
