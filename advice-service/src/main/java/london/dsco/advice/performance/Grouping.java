package london.dsco.advice.performance;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Objects;
import java.util.function.Function;
import london.dsco.advice.request.RequestFigure;

/** How the figures are broken down; each constant knows the key of a request's group. */
public enum Grouping {
    NONE(figure -> "ALL", true),
    MONTH(figure -> month(figure.dispatchedOn()), true),
    QUARTER(figure -> quarter(figure.dispatchedOn()), true),
    KIND(figure -> figure.kind().name(), false),
    AUTHOR(figure -> Objects.requireNonNullElse(figure.author(), "NONE"), false),
    INVOLVEMENT(figure -> figure.involvement().name(), false);

    private final Function<RequestFigure, String> key;
    private final boolean forEveryRole;

    Grouping(Function<RequestFigure, String> key, boolean forEveryRole) {
        this.key = key;
        this.forEveryRole = forEveryRole;
    }

    String keyOf(RequestFigure figure) {
        return key.apply(figure);
    }

    /** Whether roles that see no more of a request than its state may use it. */
    boolean isForEveryRole() {
        return forEveryRole;
    }

    private static String month(LocalDate date) {
        return date.toString().substring(0, "2026-11".length());
    }

    private static String quarter(LocalDate date) {
        return date.getYear() + "-Q" + date.get(IsoFields.QUARTER_OF_YEAR);
    }
}
