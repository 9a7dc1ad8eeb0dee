package london.dsco.advice.request;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import london.dsco.advice.clock.ExceptionGround;

/**
 * The approved exception that excuses lateness. It moves no date.
 *
 * @param excusedOn London date of the approval
 */
@Embeddable
public record Excuse(@Enumerated(EnumType.STRING) ExceptionGround ground, LocalDate excusedOn) {}
