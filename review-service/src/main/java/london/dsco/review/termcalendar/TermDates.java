package london.dsco.review.termcalendar;

/**
 * The terms of a school year.
 *
 * @param usual whether these are the usual dates, because the borough has recorded none
 */
public record TermDates(TermDays autumn, TermDays spring, TermDays summer, boolean usual) {

    public TermDays of(Term.Season season) {
        return switch (season) {
            case AUTUMN -> autumn;
            case SPRING -> spring;
            case SUMMER -> summer;
        };
    }
}
