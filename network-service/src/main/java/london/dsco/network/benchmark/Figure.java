package london.dsco.network.benchmark;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A published figure: a number, or the symbol that stands in its place in the Department for
 * Education's statistics, {@code c} for suppressed and {@code z} for not applicable.
 */
@Schema(
        name = "Figure",
        description = "A number, or `c` where it is suppressed, or `z` where there is none.",
        oneOf = {BigDecimal.class, Figure.Symbol.class})
record Figure(@JsonValue Object value) {

    /** What may stand in a number's place. */
    @Schema(name = "FigureSymbol")
    enum Symbol {
        @JsonProperty("c")
        SUPPRESSED,
        @JsonProperty("z")
        NOT_APPLICABLE
    }

    static final Figure SUPPRESSED = new Figure(Symbol.SUPPRESSED);
    static final Figure NOT_APPLICABLE = new Figure(Symbol.NOT_APPLICABLE);

    static Figure of(int count) {
        return new Figure(count);
    }

    /** Per cent to one decimal place, half up; not applicable where there is nothing to share. */
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
