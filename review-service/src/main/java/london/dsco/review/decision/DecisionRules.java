package london.dsco.review.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import london.dsco.domain.Refusal;
import london.dsco.review.decision.FollowUp.Action;

/**
 * The authority's decision after a review: SEND Regulations 2014 (SI 2014/1530) regs 20(10), 22, 27
 * and 31, Children and Families Act 2014 ss 44, 45 and 51, and <i>R (L, M and P) v Devon County
 * Council</i> [2022] EWHC 493 (Admin), which requires the proposed amendments to go out with the
 * notice and the final plan within twelve weeks of the meeting. A last day ends at midnight in
 * Europe/London. Weeks are seven days, and no day moves for a weekend.
 */
final class DecisionRules {

    static final String NOTICE_CITATION =
            "SEND Regulations 2014, reg 20(10); SEND Code of Practice 2015, 9.176: within four"
                    + " weeks of the meeting, and inside the twelve months";
    static final String FINAL_PLAN_CITATION =
            "SEND Regulations 2014, reg 22(3) and (4): within eight weeks of the notice; R (L, M"
                    + " and P) v Devon County Council [2022] EWHC 493 (Admin)";
    static final String REPORT_CITATION =
            "SEND Regulations 2014, reg 20(7) to (9): within two weeks of the meeting";

    private static final int FINAL_PLAN_DAYS = 56;

    /** Fifteen days, including the day of the notice. */
    private static final int AFTER_NOTICE = 14;

    private static final int REPORT_DAYS = 14;
    private static final int REASSESSMENT_DAYS = 98;
    private static final int APPEAL_MONTHS = 2;

    private DecisionRules() {}

    /** Returns the last day for the report of a meeting. */
    static LocalDate reportDueBy(LocalDate meetingOn) {
        return meetingOn.plusDays(REPORT_DAYS);
    }

    /**
     * Returns why a decision cannot be recorded. It must come after the meeting, the family is told
     * on that day or later, and neither day may be in the future.
     *
     * @param startsOn the day the cycle runs from; the decision begins the next cycle
     * @param today London's date
     */
    static Optional<Refusal> refusal(
            LocalDate decidedOn,
            LocalDate notifiedOn,
            LocalDate meetingOn,
            LocalDate startsOn,
            LocalDate today) {
        if (decidedOn.isAfter(today)) {
            return refused("decidedOn", "in-the-future", "Choose today's date or an earlier one.");
        }
        if (notifiedOn.isAfter(today)) {
            return refused("notifiedOn", "in-the-future", "Choose today's date or an earlier one.");
        }
        if (decidedOn.isBefore(meetingOn)) {
            return refused(
                    "decidedOn",
                    "before-the-meeting",
                    "The authority must decide on or after the day of the meeting, "
                            + meetingOn
                            + ".");
        }
        if (!decidedOn.isAfter(startsOn)) {
            return refused(
                    "decidedOn",
                    "before-the-cycle",
                    "Only a decision after " + startsOn + " completes this review.");
        }
        return notifiedOn.isBefore(decidedOn)
                ? refused(
                        "notifiedOn",
                        "before-the-decision",
                        "The family must be told on or after the day of the decision.")
                : Optional.empty();
    }

    /** Returns whether the family was told in time: reg 20(10). */
    static boolean inTime(LocalDate notifiedOn, LocalDate decisionDueBy) {
        return !notifiedOn.isAfter(decisionDueBy);
    }

    /**
     * Returns the last day to make the plan final, or to explain why it is not amended after all. A
     * late notice gives no extra time.
     */
    static LocalDate finalPlanDueBy(LocalDate notifiedOn, LocalDate decisionDueBy) {
        return (notifiedOn.isBefore(decisionDueBy) ? notifiedOn : decisionDueBy)
                .plusDays(FINAL_PLAN_DAYS);
    }

    /**
     * Returns the last of the fifteen days that the family has, at the least, for representations.
     */
    static LocalDate representationsUntil(LocalDate notifiedOn) {
        return notifiedOn.plusDays(AFTER_NOTICE);
    }

    /**
     * Returns what follows from a decision, each with its last day and citation.
     *
     * @param decisionDueBy last day to tell the family
     */
    static List<FollowUp> followUps(
            Decision decision, LocalDate decidedOn, LocalDate notifiedOn, LocalDate decisionDueBy) {
        List<FollowUp> found = new ArrayList<>();
        found.add(new FollowUp(Action.NOTICE, decisionDueBy, NOTICE_CITATION));
        switch (decision) {
            case MAINTAIN -> found.add(appeal(notifiedOn));
            case AMEND -> found.addAll(amendment(notifiedOn, decisionDueBy));
            case CEASE -> {
                found.add(
                        new FollowUp(
                                Action.CONSULTATION, null, "SEND Regulations 2014, reg 31(1)"));
                found.add(appeal(notifiedOn));
                found.add(
                        new FollowUp(
                                Action.STAYS_IN_FORCE,
                                null,
                                "Children and Families Act 2014, s 45(4)"));
            }
            case REASSESS ->
                    found.add(
                            new FollowUp(
                                    Action.REASSESSED_PLAN,
                                    decidedOn.plusDays(REASSESSMENT_DAYS),
                                    "SEND Regulations 2014, reg 27(3); SEND Code of Practice 2015,"
                                            + " 9.192: within fourteen weeks of the decision to"
                                            + " reassess"));
        }
        return List.copyOf(found);
    }

    private static List<FollowUp> amendment(LocalDate notifiedOn, LocalDate decisionDueBy) {
        return List.of(
                new FollowUp(
                        Action.PROPOSED_AMENDMENTS,
                        decisionDueBy,
                        "SEND Regulations 2014, reg 22(2); R (L, M and P) v Devon County Council"
                                + " [2022] EWHC 493 (Admin): with the notice"),
                new FollowUp(
                        Action.REPRESENTATIONS,
                        representationsUntil(notifiedOn),
                        "SEND Regulations 2014, reg 22(2)(c): at least 15 days"),
                new FollowUp(
                        Action.FINAL_PLAN,
                        finalPlanDueBy(notifiedOn, decisionDueBy),
                        FINAL_PLAN_CITATION));
    }

    private static FollowUp appeal(LocalDate notifiedOn) {
        return new FollowUp(
                Action.APPEAL,
                notifiedOn.plusMonths(APPEAL_MONTHS),
                "Children and Families Act 2014, s 51; Tribunal Procedure (First-tier Tribunal)"
                        + " (HESC) Rules 2008, r 20: two months from the notice, or one from a"
                        + " mediation certificate if that is later");
    }

    /**
     * Returns why the end of an amendment cannot be recorded.
     *
     * @param outcome whether the plan was amended
     * @param reasons why not; null if none are given
     */
    static Optional<Refusal> endRefusal(
            AmendmentOutcome outcome,
            LocalDate on,
            String reasons,
            LocalDate notifiedOn,
            LocalDate today) {
        if (on.isAfter(today)) {
            return refused("on", "in-the-future", "Choose today's date or an earlier one.");
        }
        if (on.isBefore(notifiedOn)) {
            return refused(
                    "on", "before-the-notice", "The date must be on or after " + notifiedOn + ".");
        }
        boolean given = reasons != null && !reasons.isBlank();
        if (outcome == AmendmentOutcome.NOT_AMENDED && !given) {
            return refused(
                    "reasons",
                    "required",
                    "Say why the plan is not being amended after all (reg 22(4)).");
        }
        return outcome == AmendmentOutcome.AMENDED && given
                ? refused("reasons", "not-needed", "Leave this out where the plan is amended.")
                : Optional.empty();
    }

    private static Optional<Refusal> refused(String field, String code, String explanation) {
        return Optional.of(Refusal.unprocessable(field, code, explanation));
    }
}
