package london.dsco.review.monitoring;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a child or young person in a placement is watched over.
 *
 * @param by who visits them: a role and a team, not a name
 * @param frequency how often they visit
 * @param lastSeenOn London date on which they last saw the child or young person
 */
@Schema(name = "Monitoring")
public record Monitoring(
        @Schema(nullable = true) @Size(max = 200) String by,
        @Schema(nullable = true) @Size(max = 200) String frequency,
        LocalDate lastSeenOn) {}
