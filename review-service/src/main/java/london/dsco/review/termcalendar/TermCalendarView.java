package london.dsco.review.termcalendar;

import jakarta.validation.constraints.Size;
import london.dsco.review.cycle.AcademicYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The terms of a borough in one school year. */
@Schema(description = "Your borough's terms in one school year")
public record TermCalendarView(
        @Schema(description = "The school year", examples = "2026-27") @Size(max = 7)
                String academicYear,
        @Schema(description = "The autumn term") TermDays autumn,
        @Schema(description = "The spring term") TermDays spring,
        @Schema(description = "The summer term") TermDays summer,
        @Schema(
                        description =
                                "True while your borough has given no dates of its own: these are"
                                        + " the usual ones")
                boolean usual) {

    static TermCalendarView of(AcademicYear year, TermDates dates) {
        return new TermCalendarView(
                YearCode.of(year), dates.autumn(), dates.spring(), dates.summer(), dates.usual());
    }
}
