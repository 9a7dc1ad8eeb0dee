package london.dsco.network.referral;

import java.time.LocalDate;
import java.util.Optional;
import london.dsco.domain.Refusal;

/**
 * When a body can be asked to consider a report, and when it can have done so. Source: practice. In
 * a shire council's case, the senior leadership, the SEND partnership board and the quality
 * assurance group scrutinise the officer's annual report. A city council's slides bring the lessons
 * of cases before the board. All dates are London dates.
 */
final class ReferralRules {

    private ReferralRules() {}

    /**
     * @param dueOn the day by which the body should consider it
     * @return the refusal; empty if the day is possible
     */
    static Optional<Refusal> dueBefore(LocalDate dueOn, LocalDate today) {
        return dueOn.isBefore(today)
                ? Optional.of(
                        Refusal.unprocessable(
                                "dueOn", "in-the-past", "Choose today's date or a later one."))
                : Optional.empty();
    }

    /**
     * @param heldOn the day on which the body considered it
     * @return the refusal; empty if the day is possible
     */
    static Optional<Refusal> notYetHeld(LocalDate heldOn, LocalDate today) {
        return heldOn.isAfter(today)
                ? Optional.of(
                        Refusal.unprocessable(
                                "heldOn", "in-the-future", "Give today's date or an earlier one."))
                : Optional.empty();
    }

    /** Returns whether its day has passed and the body has not considered it. */
    static boolean isOverdue(ReferralStatus status, LocalDate dueOn, LocalDate today) {
        return status == ReferralStatus.OWED && today.isAfter(dueOn);
    }
}
