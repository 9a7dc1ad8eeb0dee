package london.dsco.advice.request;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step whose usual day has passed. The usual days are practice, not law.
 *
 * @param step what comes next
 * @param by the London date by which it is usually done in a case sent in time
 */
@Schema(name = "Behind")
public record Behind(NextStep step, LocalDate by) {}
