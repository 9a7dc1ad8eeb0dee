package london.dsco.review.performance;

import java.time.LocalDate;
import java.util.function.Function;

/**
 * Which reviews are counted. A review that never met belongs to one cohort only. Without that
 * cohort, a borough whose late reviews are missing would look punctual.
 */
public enum ReviewCohort {
    /** The reviews whose meeting was held in the period. */
    MET("Reviews with a meeting held", ReviewFigure::metOn),
    /** The reviews that fell due in the period and before today, complete or not. */
    DUE("Reviews due", ReviewFigure::dueBy);

    private final String words;
    private final Function<ReviewFigure, LocalDate> day;

    ReviewCohort(String words, Function<ReviewFigure, LocalDate> day) {
        this.words = words;
        this.day = day;
    }

    String words() {
        return words;
    }

    /** Returns the London date that decides which period a review belongs to. */
    LocalDate dayOf(ReviewFigure figure) {
        return day.apply(figure);
    }
}
