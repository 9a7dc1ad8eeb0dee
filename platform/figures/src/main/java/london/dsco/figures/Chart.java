package london.dsco.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A chart that compares percentages.
 *
 * @param title what is measured
 * @param subtitle whose figures they are, and when
 * @param bars bars in order
 */
public record Chart(String title, String subtitle, List<Bar> bars) {

    static final String NOTHING = "There is nothing to count.";

    /**
     * A bar of the chart.
     *
     * @param label what it is about
     * @param percent from 0 to 100; null if there is nothing to count, or it is suppressed
     * @param note text above it, such as {@code 36 of 40}
     */
    public record Bar(String label, BigDecimal percent, String note) {

        /** Returns a bar with a percentage, or an empty one if there is none. */
        public static Bar of(String label, BigDecimal percent, Long count, Long of) {
            return percent == null
                    ? new Bar(label, null, "nothing to count")
                    : new Bar(label, percent, count + " of " + of);
        }

        /** Returns a bar whose figures could identify a child. It has no height. */
        public static Bar suppressed(String label) {
            return new Bar(label, null, "suppressed");
        }

        private String inWords() {
            return label + ": " + (percent == null ? note : percent + "% (" + note + ")");
        }
    }

    /** Returns the chart in a sentence with every figure in it, for somebody who cannot see it. */
    String inWords() {
        return subtitle
                + ". "
                + (bars.isEmpty()
                        ? NOTHING
                        : bars.stream()
                                .map(Bar::inWords)
                                .collect(Collectors.joining("; ", "", ".")));
    }
}
