package london.dsco.review.transfer;

import java.time.LocalDate;
import london.dsco.domain.WorkingDays;

/**
 * The clocks of a transfer: SEND Regulations 2014 (SI 2014/1530) reg 15. All dates are London
 * dates. The rules of the cycle say when the review is due, reg 15(5).
 */
final class TransferRules {

    static final String TRANSFER = "SEND Regulations 2014, reg 15(2)";
    static final String INFORM = "SEND Regulations 2014, reg 15(4)";
    static final String REVIEW = "SEND Regulations 2014, reg 15(5)";

    private static final int WORKING_DAYS = 15;
    private static final int INFORM_DAYS = 42;

    private TransferRules() {}

    /**
     * Returns the last day on which the old authority may transfer the plan. If it knew of the move
     * at least 15 working days before, this is the day of the move. Otherwise it is the last of 15
     * working days beginning with the day on which it became aware.
     */
    static LocalDate transferBy(LocalDate movedOn, LocalDate becameAwareOn) {
        if (!WorkingDays.after(becameAwareOn, WORKING_DAYS).isAfter(movedOn)) {
            return movedOn;
        }
        boolean firstCounts = WorkingDays.includes(becameAwareOn);
        return WorkingDays.after(becameAwareOn, firstCounts ? WORKING_DAYS - 1 : WORKING_DAYS);
    }

    /**
     * Returns the last day to tell the parent or young person: within six weeks of the transfer.
     */
    static LocalDate informBy(LocalDate transferredOn) {
        return transferredOn.plusDays(INFORM_DAYS);
    }
}
