package london.dsco.advice.request;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The advice went from one author to the next. A family has to tell its story again each time, so
 * handovers are counted.
 *
 * @param from user name of the author before
 * @param to user name of the author after
 * @param reason as the manager gave it; null where none was given
 */
@Schema(name = "Handover")
public record Handover(
        String from, String to, @Schema(nullable = true) String reason, Instant at) {}
