package london.dsco.review.annualreview;

import static london.dsco.review.annualreview.Sight.Part.CLOCKS;
import static london.dsco.review.annualreview.Sight.Part.SETTING_CLOCKS;
import static london.dsco.review.annualreview.Sight.Part.YEAR_GROUP;

import java.time.LocalDate;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import london.dsco.review.cycle.Cycle;
import london.dsco.review.cycle.PhaseTransfer;

/**
 * The dates of a cycle that a sight includes. The others are null and have no citation.
 *
 * @param adulthoodFromAge age at which the borough starts preparing for adulthood before Year 9;
 *     null if it does not start earlier
 */
record Dates(Cycle cycle, Sight sight, Integer adulthoodFromAge) {

    /** The dates of {@link Sight.Part#SETTING_CLOCKS}. */
    private static final Set<String> OF_SETTINGS =
            Set.of("inviteBy", "adviceDueBy", "meetBy", "reportDueBy", "dueBy");

    LocalDate setting(LocalDate date) {
        return sight.of(SETTING_CLOCKS, date);
    }

    <T> T other(T value) {
        return sight.of(CLOCKS, value);
    }

    LocalDate phaseTransferBy() {
        return other(cycle.phaseTransfer().map(PhaseTransfer::by).orElse(null));
    }

    Boolean exclusive() {
        return other(cycle.phaseTransfer().map(PhaseTransfer::exclusive).orElse(null));
    }

    Boolean phaseTransferUnconfirmed() {
        return other(cycle.phaseTransferUnconfirmed() ? Boolean.TRUE : null);
    }

    LocalDate phaseTransferPossibleBy() {
        return other(cycle.possibleTransfer().map(PhaseTransfer::by).orElse(null));
    }

    /**
     * Returns whether the review prepares for adulthood on the day of its meeting, or on the last
     * day for one.
     */
    Boolean preparingForAdulthood(AnnualReview review) {
        LocalDate on = review.meeting().map(Meeting::on).orElse(cycle.meetBy());
        return sight.of(YEAR_GROUP, review.plan().looksToAdulthoodOn(on, adulthoodFromAge));
    }

    SortedMap<String, String> citations() {
        SortedMap<String, String> shown = new TreeMap<>(cycle.citations());
        if (!sight.includes(CLOCKS)) {
            shown.keySet().retainAll(OF_SETTINGS);
        }
        return shown;
    }
}
