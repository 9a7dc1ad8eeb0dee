package london.dsco.advice.remedy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import london.dsco.domain.Finding;

/** When and how a remedy can have begun and ended. All dates are London dates. */
final class RemedyRules {

    private RemedyRules() {}

    /** Returns the fault in the beginning of a remedy; empty if there is none. */
    static Optional<Finding> openingFinding(LocalDate openedOn, LocalDate today) {
        return openedOn.isAfter(today)
                ? Optional.of(
                        new Finding(
                                "openedOn", "in-the-future", "Record a remedy once it has begun."))
                : Optional.empty();
    }

    /** Returns the faults in the end of a remedy; empty if there are none. */
    static List<Finding> endingFindings(
            RemedyType type,
            LocalDate openedOn,
            RemedyOutcome outcome,
            LocalDate outcomeOn,
            LocalDate today) {
        List<Finding> found = new ArrayList<>();
        if (outcomeOn.isAfter(today)) {
            found.add(
                    new Finding(
                            "outcomeOn", "in-the-future", "Record an outcome once there is one."));
        }
        if (outcomeOn.isBefore(openedOn)) {
            found.add(
                    new Finding(
                            "outcomeOn",
                            "before-opened",
                            "The outcome cannot be before the remedy began."));
        }
        if (!outcome.fits(type)) {
            found.add(
                    new Finding(
                            "outcome",
                            "not-of-this-remedy",
                            type.isDecided()
                                    ? "This remedy is either upheld or not, agreed or withdrawn."
                                    : "Nobody decides here: the parties agreed, did not agree, or withdrew."));
        }
        return found;
    }
}
