package london.dsco.advice.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import london.dsco.domain.London;

/**
 * One version of the law on the advice clock. A request keeps the version in force on the day of
 * receipt. A change in the law is therefore a new entry here, and never changes a date already
 * given.
 *
 * @param code name of the version, stored with each request
 * @param effectiveFrom first London date on which requests fall under it
 * @param remindAfterDays calendar days from receipt to the reminder (practice: four weeks)
 * @param dueAfterDays calendar days from receipt to the due date; the day of receipt is not counted
 * @param leastAbsenceDays least continuous absence from the area that can excuse, in days
 */
public record ClockRules(
        String code,
        LocalDate effectiveFrom,
        int remindAfterDays,
        int dueAfterDays,
        int leastAbsenceDays) {

    /**
     * SI 2014/1530 reg 8(1) and 8(2): six weeks from the date of receipt; absence of not less than
     * four weeks.
     */
    public static final ClockRules SENDR_2014 =
            new ClockRules("SENDR-2014", LocalDate.of(2014, 9, 1), 4 * 7, 6 * 7, 4 * 7);

    /** The first instant at which a request can have been received under any version. */
    public static final Instant BEGINNING =
            SENDR_2014.effectiveFrom().atStartOfDay(London.ZONE).toInstant();

    /** Latest first. */
    private static final List<ClockRules> VERSIONS = List.of(SENDR_2014);

    /** Returns the version in force on the day of receipt; empty before the first. */
    public static Optional<ClockRules> inForceOn(LocalDate receivedOn) {
        return VERSIONS.stream()
                .filter(rules -> !receivedOn.isBefore(rules.effectiveFrom()))
                .findFirst();
    }

    /**
     * @throws IllegalArgumentException for a code that was never in force
     */
    public static ClockRules of(String code) {
        return VERSIONS.stream()
                .filter(rules -> rules.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no clock rules " + code));
    }
}
