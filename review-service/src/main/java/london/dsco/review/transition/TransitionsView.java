package london.dsco.review.transition;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The assessments of what the child of a plan will need as an adult.
 *
 * @param assessments the oldest first; at most one is open
 */
@Schema(name = "TransitionAssessments")
public record TransitionsView(
        @Size(max = 64) String planRef, @Size(max = 1_000) List<TransitionView> assessments) {}
