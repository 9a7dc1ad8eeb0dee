package london.dsco.review.termcalendar;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The first and last day of a term. */
@Schema(description = "The first and last day of a term, inclusive")
public record TermDays(
        @NotNull @Schema(description = "The first day", examples = "2027-01-04") LocalDate firstDay,
        @NotNull @Schema(description = "The last day", examples = "2027-03-25")
                LocalDate lastDay) {}
