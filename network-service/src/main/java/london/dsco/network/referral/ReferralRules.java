package london.dsco.network.referral;

import java.time.LocalDate;
import java.util.Optional;
import london.dsco.domain.Refusal;

/**
 * When a body can be asked to look at a report, and when it can have. Source: practice; a shire
 * council's case has the officer's annual report scrutinised by the senior leadership, the SEND
 * partnership board and the quality assurance group, and a city council's slides bring what cases
 * teach before the board. All dates are London dates.
 */
final class ReferralRules {

    private ReferralRules() {}

    /**
     * @param dueOn the day by which the body looks at it
     * @return why it cannot be; empty when it can
     */
    static Optional<Refusal> dueBefore(LocalDate dueOn, LocalDate today) {
        return dueOn.isBefore(today)
                ? Optional.of(
                        Refusal.unprocessable(
                                "dueOn", "in-the-past", "Choose today's date or a later one."))
                : Optional.empty();
    }

    /**
     * @param heldOn the day on which the body looked at it
     * @return why it cannot be; empty when it can
     */
    static Optional<Refusal> notYetHeld(LocalDate heldOn, LocalDate today) {
        return heldOn.isAfter(today)
                ? Optional.of(
                        Refusal.unprocessable(
                                "heldOn", "in-the-future", "Give today's date or an earlier one."))
                : Optional.empty();
    }

    /** Returns whether its day is over and the body has not looked. */
    static boolean isOverdue(ReferralStatus status, LocalDate dueOn, LocalDate today) {
        return status == ReferralStatus.OWED && today.isAfter(dueOn);
    }
}
