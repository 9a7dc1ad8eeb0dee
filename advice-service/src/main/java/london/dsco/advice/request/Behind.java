package london.dsco.advice.request;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a case waits for although its usual day has passed: practice and no law.
 *
 * @param step what comes next
 * @param by the London date by which it is done in a case that is sent in time
 */
@Schema(name = "Behind")
public record Behind(NextStep step, LocalDate by) {}
