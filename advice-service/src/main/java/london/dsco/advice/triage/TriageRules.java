package london.dsco.advice.triage;

import java.time.LocalDate;
import java.util.Optional;
import london.dsco.advice.clock.AdviceClock;
import london.dsco.domain.Refusal;

/**
 * When a request has to be triaged. Each borough decides that itself. The law sets only the limit:
 * the six weeks from receipt (SEND Regulations 2014 reg 8(1), SEND Code of Practice 2015 para 9.52)
 * run while the request waits at the front door.
 */
final class TriageRules {

    private TriageRules() {}

    /**
     * @param slaDueOn London date by which it should be triaged
     * @param clock the request's clock
     * @return the refusal; empty if the date is from the day of receipt to the day the advice is
     *     due, both included
     */
    static Optional<Refusal> refusal(LocalDate slaDueOn, AdviceClock clock) {
        if (slaDueOn.isBefore(clock.receivedOn())) {
            return Optional.of(
                    Refusal.unprocessable(
                            "slaDueOn",
                            "before-receipt",
                            "A triage cannot be due before the day of receipt."));
        }
        if (slaDueOn.isAfter(clock.dueOn())) {
            return Optional.of(
                    Refusal.unprocessable(
                                    "slaDueOn",
                                    "after-the-due-day",
                                    "A triage cannot be due after the day the advice is due.")
                            .withLimit(clock.dueOn(), clock.legalBasis().citation()));
        }
        return Optional.empty();
    }

    /**
     * Returns whether a triage came after its day. A triage on the day itself is in time.
     *
     * @param triagedOn London date
     */
    static boolean isLate(LocalDate triagedOn, LocalDate slaDueOn) {
        return triagedOn.isAfter(slaDueOn);
    }
}
