package london.dsco.advice.plantext;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import london.dsco.advice.clock.ClockRules;
import london.dsco.domain.Finding;

/** When a plan can have been issued, and who section H1 is for. All dates are London dates. */
final class PlanTextRules {

    private static final int ADULT = 18;

    private PlanTextRules() {}

    /** Returns the fault in the date of a plan; empty if there is none. */
    static Optional<Finding> finding(LocalDate issuedOn, LocalDate today) {
        if (issuedOn.isAfter(today)) {
            return Optional.of(
                    new Finding("issuedOn", "in-the-future", "This date cannot be after today."));
        }
        if (issuedOn.isBefore(ClockRules.SENDR_2014.effectiveFrom())) {
            return Optional.of(
                    new Finding(
                            "issuedOn",
                            "before-the-law",
                            "There were no such plans before September 2014."));
        }
        return Optional.empty();
    }

    /**
     * Returns whether the plan has each line of the advice, in the same words and section. Further
     * lines of the plan do not count. This is practice, so that a figure shows where advice is
     * misquoted.
     */
    static boolean saysWhatAdviceSays(List<ComparedLine> lines) {
        return lines.stream()
                .allMatch(line -> line.change() == Change.KEPT || line.change() == Change.ADDED);
    }

    /**
     * Returns whether all social care provision belongs in H2: H1 is for under-18s (SI 2014/1530
     * reg 12(1)(h), SEND Code of Practice 2015 para 9.69). Somebody born on 29 February comes of
     * age on 1 March.
     */
    static boolean isAdultOn(LocalDate issuedOn, LocalDate dateOfBirth) {
        return !issuedOn.minusYears(ADULT).isBefore(dateOfBirth);
    }
}
