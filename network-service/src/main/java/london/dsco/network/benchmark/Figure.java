package london.dsco.network.benchmark;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import london.dsco.network.FigureSymbol;

/** A published figure: a number, or the symbol that replaces it. */
record Figure(@JsonValue Object value) {

    static final Figure SUPPRESSED = new Figure(FigureSymbol.SUPPRESSED);
    static final Figure NOT_APPLICABLE = new Figure(FigureSymbol.NOT_APPLICABLE);

    /** Reads a stored figure. */
    @JsonCreator
    static Figure read(Object value) {
        if ("c".equals(value)) {
            return SUPPRESSED;
        }
        return "z".equals(value) ? NOT_APPLICABLE : new Figure(value);
    }

    static Figure of(int count) {
        return new Figure(count);
    }

    /** Returns the figure as written in a document: the number, {@code c} or {@code z}. */
    String written() {
        if (value == FigureSymbol.SUPPRESSED) {
            return "c";
        }
        return value == FigureSymbol.NOT_APPLICABLE ? "z" : value.toString();
    }

    /**
     * Returns a percentage to one decimal place, rounded half up; not applicable if the denominator
     * is zero.
     */
    static Figure share(int numerator, int denominator) {
        if (denominator == 0) {
            return NOT_APPLICABLE;
        }
        return new Figure(
                BigDecimal.valueOf(numerator)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP));
    }
}
