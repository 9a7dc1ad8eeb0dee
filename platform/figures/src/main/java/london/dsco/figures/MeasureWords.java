package london.dsco.figures;

/**
 * The published wording of a measure.
 *
 * @param title heading of a chart
 * @param numerator what is counted; a sentence without its full stop
 * @param denominator what it is counted out of
 * @param clock days that it compares, and where they come from
 * @param source the law or practice that asks for it
 */
public record MeasureWords(
        String title, String numerator, String denominator, String clock, String source) {

    /** Returns the whole definition in one paragraph. */
    public String definition() {
        return numerator + ", of " + denominator + ". " + clock + ".";
    }
}
