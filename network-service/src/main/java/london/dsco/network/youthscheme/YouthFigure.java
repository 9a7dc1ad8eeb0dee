package london.dsco.network.youthscheme;

import com.fasterxml.jackson.annotation.JsonValue;
import london.dsco.network.FigureSymbol;

/** How many young people, or the symbol that stands in its place. */
record YouthFigure(@JsonValue Object value) {

    /**
     * @param own whether the reader's borough counted them
     */
    static YouthFigure of(int count, boolean own) {
        return shown(count, own || !YouthSchemeRules.isTooFew(count));
    }

    /** How many of a whole: hidden where they, the others or all are too few. */
    static YouthFigure of(int part, int whole, boolean own) {
        return shown(
                part,
                own
                        || !YouthSchemeRules.isTooFew(part)
                                && !YouthSchemeRules.isTooFew(whole - part)
                                && !YouthSchemeRules.isTooFew(whole));
    }

    private static YouthFigure shown(int count, boolean shown) {
        return new YouthFigure(shown ? (Object) count : FigureSymbol.SUPPRESSED);
    }
}
