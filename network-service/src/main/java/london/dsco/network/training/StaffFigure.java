package london.dsco.network.training;

import com.fasterxml.jackson.annotation.JsonValue;
import london.dsco.network.FigureSymbol;

/** A figure about staff, or the symbol that replaces it. */
record StaffFigure(@JsonValue Object value) {

    /** Returns a count; hidden if the group is too small. */
    static StaffFigure of(int count, boolean hidden) {
        return new StaffFigure(hidden ? FigureSymbol.SUPPRESSED : (Object) count);
    }

    /** Returns a percentage; hidden if the whole is too small, and not applicable if it is zero. */
    static StaffFigure percent(int part, int whole, boolean hidden) {
        if (hidden) {
            return new StaffFigure(FigureSymbol.SUPPRESSED);
        }
        return new StaffFigure(
                TrainingReturnRules.percent(part, whole)
                        .map(Object.class::cast)
                        .orElse(FigureSymbol.NOT_APPLICABLE));
    }
}
