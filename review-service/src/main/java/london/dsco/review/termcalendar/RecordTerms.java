package london.dsco.review.termcalendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The dates of the terms of a school year. */
@Schema(description = "The terms of a school year")
public record RecordTerms(
        @NotNull @Valid @Schema(description = "The autumn term") TermDays autumn,
        @NotNull @Valid @Schema(description = "The spring term") TermDays spring,
        @NotNull @Valid @Schema(description = "The summer term") TermDays summer) {

    TermDates dates() {
        return new TermDates(autumn, spring, summer, false);
    }
}
