package london.dsco.review.performance;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;

/** How the figures are broken down; each constant knows the key of a review's group. */
public enum ReviewGrouping {
    NONE((figure, day) -> "ALL"),
    MONTH((figure, day) -> day.toString().substring(0, "2026-11".length())),
    QUARTER((figure, day) -> day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR)),
    INVOLVEMENT((figure, day) -> figure.involvement().name()),
    /** By the team in which the register has social care's report author or worker now. */
    TEAM((figure, day) -> Objects.requireNonNullElse(figure.team(), "NONE")),
    /** By the URN of the setting at which the plan is now. */
    SETTING((figure, day) -> Objects.requireNonNullElse(figure.settingUrn(), "NONE"));

    private final BiFunction<ReviewFigure, LocalDate, String> key;

    ReviewGrouping(BiFunction<ReviewFigure, LocalDate, String> key) {
        this.key = key;
    }

    String keyOf(ReviewFigure figure, ReviewCohort cohort) {
        return key.apply(figure, cohort.dayOf(figure));
    }

    /** Whether roles that see no more of a review than its state and clocks may use it. */
    boolean isForEveryRole() {
        return this == NONE || this == MONTH || this == QUARTER;
    }

    /** As a chart says it after the period; empty for none. */
    String words() {
        return this == NONE ? "" : ", by " + name().toLowerCase(Locale.UK);
    }
}
