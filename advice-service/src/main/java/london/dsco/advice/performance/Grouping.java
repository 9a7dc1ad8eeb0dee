package london.dsco.advice.performance;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import london.dsco.advice.request.RequestFigure;

/** The ways to group figures. Each constant knows the key of a request's group. */
public enum Grouping {
    NONE((figure, day) -> "ALL", true),
    MONTH((figure, day) -> month(day), true),
    QUARTER((figure, day) -> quarter(day), true),
    KIND((figure, day) -> figure.kind().name(), false),
    AUTHOR((figure, day) -> Objects.requireNonNullElse(figure.author(), "NONE"), false),
    /** By the author's present team in the register. */
    TEAM((figure, day) -> Objects.requireNonNullElse(figure.team(), "NONE"), false),
    INVOLVEMENT((figure, day) -> figure.involvement().name(), false);

    private final BiFunction<RequestFigure, LocalDate, String> key;
    private final boolean forEveryRole;

    Grouping(BiFunction<RequestFigure, LocalDate, String> key, boolean forEveryRole) {
        this.key = key;
        this.forEveryRole = forEveryRole;
    }

    /** Returns the group of a request in the cohort of dispatched advice. */
    String keyOf(RequestFigure figure) {
        return keyOf(figure, Cohort.DISPATCHED);
    }

    String keyOf(RequestFigure figure, Cohort cohort) {
        return key.apply(figure, cohort.dayOf(figure));
    }

    /** Returns whether roles that see only a request's state may use it. */
    boolean isForEveryRole() {
        return forEveryRole;
    }

    /** Returns the words for a chart after the period; empty if there is no grouping. */
    String words() {
        return this == NONE ? "" : ", by " + name().toLowerCase(Locale.UK);
    }

    private static String month(LocalDate date) {
        return date.toString().substring(0, "2026-11".length());
    }

    private static String quarter(LocalDate date) {
        return date.getYear() + "-Q" + date.get(IsoFields.QUARTER_OF_YEAR);
    }
}
