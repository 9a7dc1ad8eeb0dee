package london.dsco.review.annualreview;

import java.time.LocalDate;
import london.dsco.domain.Refusal;
import london.dsco.review.cycle.CycleFacts;
import london.dsco.review.cycle.CycleRules;
import london.dsco.review.cycle.MeetingDecision;

/**
 * When a review may meet. While the last day that the law allows can still be kept, a later day is
 * refused. After the limit the duty continues, and a late meeting needs a reason (SEND Regulations
 * 2014 regs 18, 20 and 22). Days are London dates.
 */
final class MeetingRules {

    private MeetingRules() {}

    /**
     * Returns the meeting, with the reason for being late if it is late.
     *
     * @param reason why the meeting is after the last day; null for none
     * @param before the meeting that is already set; null for none
     * @param rules in force for the cycle
     * @param facts of the cycle, with the meeting that is already set
     * @param today London's date
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with the limit and its
     *     citation when the law does not allow the day, or when a late meeting has no reason
     */
    static Meeting meeting(
            LocalDate on,
            MeetingState state,
            String reason,
            Meeting before,
            CycleRules rules,
            CycleFacts facts,
            LocalDate today) {
        requirePossible(on, state, today);
        boolean wasLate = before != null && before.isLate();
        String given = reason == null && wasLate ? before.lateReason() : reason;
        MeetingDecision decision = rules.mayMeetOn(on, facts, today);
        if (decision instanceof MeetingDecision.TooEarly early) {
            throw refused("too-early", "The meeting must be on or after " + early.limit() + ".")
                    .withLimit(early.limit(), early.citation())
                    .raise();
        }
        if (decision instanceof MeetingDecision.TooLate late) {
            throw refused("too-late", "The meeting must be on or before " + late.limit() + ".")
                    .withLimit(late.limit(), late.citation())
                    .raise();
        }
        if (decision instanceof MeetingDecision.AfterLimit late) {
            requireReason(given, late);
            return new Meeting(on, state, given);
        }
        // Making the plan final for its transfer does not put a late meeting back in time.
        boolean staysLate =
                wasLate
                        && !(rules.mayMeetOn(on, facts.withoutFinalPlan(), today)
                                instanceof MeetingDecision.Allowed);
        return new Meeting(on, state, staysLate ? given : null);
    }

    private static void requirePossible(LocalDate on, MeetingState state, LocalDate today) {
        boolean held = state == MeetingState.HELD;
        if (held && on.isAfter(today)) {
            throw refused("in-the-future", "A meeting that was held cannot be in the future.")
                    .raise();
        }
        if (!held && on.isBefore(today)) {
            throw refused(
                            "in-the-past",
                            "A meeting cannot be proposed for a day that has passed. If it took"
                                    + " place, record it as HELD.")
                    .raise();
        }
    }

    private static void requireReason(String reason, MeetingDecision.AfterLimit late) {
        if (reason == null) {
            throw Refusal.unprocessable(
                            "reason",
                            "required",
                            "The last day for this meeting was "
                                    + late.limit()
                                    + ". It can still be held: say why it is late.")
                    .withLimit(late.limit(), late.citation())
                    .raise();
        }
    }

    private static Refusal refused(String code, String explanation) {
        return Refusal.unprocessable("meetingOn", code, explanation);
    }
}
