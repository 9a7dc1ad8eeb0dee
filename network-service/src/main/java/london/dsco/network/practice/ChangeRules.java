package london.dsco.network.practice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;

/**
 * What a figure before and after may claim, in a practice and where another borough adopted it.
 * Source: a shire council's published case separates what it reached from what it aims at, each
 * with its time. All days are London dates.
 */
public final class ChangeRules {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private ChangeRules() {}

    /**
     * @param changes changes in the order of {@code measures}
     * @param today the London date
     * @return everything that is wrong; empty when they can be stored
     */
    public static List<Finding> wrong(List<MeasuredChange> changes, LocalDate today) {
        List<Finding> wrong = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            wrongAt(Place.of("measures").line(i), changes.get(i), today, wrong);
        }
        return wrong;
    }

    private static void wrongAt(
            Place at, MeasuredChange change, LocalDate today, List<Finding> wrong) {
        if (!change.to().isAfter(change.from())) {
            wrong.add(
                    new Finding(
                            at.field("to"),
                            "not-after-the-first-figure",
                            "Choose a date after the date of the figure before."));
        }
        if (change.kind() == ChangeKind.RESULT && change.to().isAfter(today)) {
            wrong.add(
                    new Finding(
                            at.field("kind"),
                            "result-in-the-future",
                            "A figure with a future date is a TARGET."));
        }
        if (change.benchmark() != null) {
            notAShare(at.field("before"), change.before(), wrong);
            notAShare(at.field("after"), change.after(), wrong);
        }
    }

    /**
     * Refuses a figure that is not a percentage, because every measure of the benchmarks is one.
     */
    private static void notAShare(Place at, BigDecimal figure, List<Finding> wrong) {
        if (figure.compareTo(WHOLE) > 0) {
            wrong.add(
                    new Finding(
                            at,
                            "above-100-per-cent",
                            "The benchmarks are percentages. Give 100 or less."));
        }
    }
}
