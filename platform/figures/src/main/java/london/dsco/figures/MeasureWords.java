package london.dsco.figures;

/**
 * What a measure says, in the words in which it is published.
 *
 * @param title what a chart is headed
 * @param numerator what is counted; a sentence without its full stop
 * @param denominator of what it is counted
 * @param clock the days that it compares, and whose they are
 * @param source the law or practice that asks for it
 */
public record MeasureWords(
        String title, String numerator, String denominator, String clock, String source) {

    /** Returns all of it in one paragraph. */
    public String definition() {
        return numerator + ", of " + denominator + ". " + clock + ".";
    }
}
