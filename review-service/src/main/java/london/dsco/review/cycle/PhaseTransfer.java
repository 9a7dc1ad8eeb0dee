package london.dsco.review.cycle;

import java.time.LocalDate;

/**
 * The date that a review and any amendment must precede because the child changes phase of
 * education.
 *
 * @param by the date that the regulation names
 * @param exclusive true where the law says "before" that date: done by the day before
 * @param citation the regulation
 */
public record PhaseTransfer(LocalDate by, boolean exclusive, String citation) {

    public LocalDate lastDay() {
        return exclusive ? by.minusDays(1) : by;
    }

    AcademicYear academicYear() {
        return AcademicYear.containing(by);
    }
}
