package london.dsco.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Percentages beside each other.
 *
 * @param title what is measured
 * @param subtitle of whom and when
 * @param bars in the order in which they stand
 */
public record Chart(String title, String subtitle, List<Bar> bars) {

    static final String NOTHING = "There is nothing to count.";

    /**
     * One of them.
     *
     * @param label what it is about
     * @param percent from 0 to 100; null where there is nothing to count, or it is suppressed
     * @param note what stands above it, such as {@code 36 of 40}
     */
    public record Bar(String label, BigDecimal percent, String note) {

        /** Returns a share, or that there is none. */
        public static Bar of(String label, BigDecimal percent, Long count, Long of) {
            return percent == null
                    ? new Bar(label, null, "nothing to count")
                    : new Bar(label, percent, count + " of " + of);
        }

        /** Returns one whose figures could tell of a child. It has no height. */
        public static Bar suppressed(String label) {
            return new Bar(label, null, "suppressed");
        }

        private String inWords() {
            return label + ": " + (percent == null ? note : percent + "% (" + note + ")");
        }
    }

    /** Returns the chart for somebody who does not see it: every figure on it, in a sentence. */
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
