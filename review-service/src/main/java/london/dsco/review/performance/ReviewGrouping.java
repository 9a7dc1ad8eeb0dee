package london.dsco.review.performance;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;

/** How the figures are broken down. Each constant knows the key of a review's group. */
public enum ReviewGrouping {
    NONE((figure, day) -> "ALL"),
    MONTH((figure, day) -> day.toString().substring(0, "2026-11".length())),
    QUARTER((figure, day) -> day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR)),
    INVOLVEMENT((figure, day) -> figure.involvement().name()),
    /**
     * By the team that the register now gives for the author of social care's report, or for the
     * worker.
     */
    TEAM((figure, day) -> Objects.requireNonNullElse(figure.team(), "NONE")),
    /** By the URN of the plan's present setting. */
    SETTING((figure, day) -> Objects.requireNonNullElse(figure.settingUrn(), "NONE"));

    private final BiFunction<ReviewFigure, LocalDate, String> key;

    ReviewGrouping(BiFunction<ReviewFigure, LocalDate, String> key) {
        this.key = key;
    }

    String keyOf(ReviewFigure figure, ReviewCohort cohort) {
        return key.apply(figure, cohort.dayOf(figure));
    }

    /** Returns whether roles that see only a review's state and clocks may use it. */
    boolean isForEveryRole() {
        return this == NONE || this == MONTH || this == QUARTER;
    }

    /** Returns the words that follow the period in a chart; empty for none. */
    String words() {
        return this == NONE ? "" : ", by " + name().toLowerCase(Locale.UK);
    }
}
