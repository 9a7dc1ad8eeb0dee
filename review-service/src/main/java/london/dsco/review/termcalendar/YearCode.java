package london.dsco.review.termcalendar;

import london.dsco.domain.Refusal;
import london.dsco.review.cycle.AcademicYear;

/** The code of a school year in addresses: {@code 2026-27}. */
final class YearCode {

    static final String FORM = "^20[0-9]{2}-[0-9]{2}$";

    private static final int CENTURY = 100;
    private static final int DIGITS = 4;

    private YearCode() {}

    static String of(AcademicYear year) {
        return "%d-%02d".formatted(year.startYear(), year.endYear() % CENTURY);
    }

    /**
     * @param code in the right format
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when the years are not
     *     consecutive
     */
    static AcademicYear read(String code) {
        AcademicYear year = new AcademicYear(Integer.parseInt(code.substring(0, DIGITS)));
        if (!of(year).equals(code)) {
            throw Refusal.of(Refusal.Code.NOT_FOUND).raise();
        }
        return year;
    }
}
