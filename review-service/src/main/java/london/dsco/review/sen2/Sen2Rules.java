package london.dsco.review.sen2;

import java.time.LocalDate;
import london.dsco.review.decision.Decision;
import london.dsco.review.plan.CeaseReason;

/**
 * The codes of the SEN2 collection, from its guide for 2026 (version 1.3). Dates are London dates;
 * null if unknown.
 */
final class Sen2Rules {

    private static final String FIFTY_TWO_WEEKS = "B";

    private Sen2Rules() {}

    /**
     * Returns {@code ReviewOutcome}: A to amend, C to cease, M to maintain the plan. The guide has
     * no code for a decision to reassess, so this is null.
     */
    static String reviewOutcome(Decision decision) {
        return switch (decision) {
            case AMEND -> "A";
            case CEASE -> "C";
            case MAINTAIN -> "M";
            case REASSESS -> null;
        };
    }

    /**
     * Returns {@code ReviewDraft}: the day on which the draft of the amended plan was issued. The
     * proposed amendments go with the notice of the decision (SEND Regulations 2014 reg 22(2); R
     * (L, M and P) v Devon County Council [2022] EWHC 493 (Admin)).
     *
     * @param notifiedOn the day of that notice
     */
    static LocalDate reviewDraft(Decision decision, LocalDate notifiedOn) {
        return decision == Decision.AMEND ? notifiedOn : null;
    }

    /** Returns {@code CeaseReason}: 1 to 9, in the order of the codes. */
    static int ceaseReason(CeaseReason reason) {
        return switch (reason) {
            case MAXIMUM_AGE -> 1;
            case NEEDS_MET -> 2;
            case HIGHER_EDUCATION -> 3;
            case EMPLOYMENT -> 4;
            case TRANSFERRED -> 5;
            case NOT_ENGAGING -> 6;
            case LEFT_ENGLAND -> 7;
            case DECEASED -> 8;
            case OTHER -> 9;
        };
    }

    /**
     * Returns {@code PlanRes}: B for a residential placement of 52 weeks. Shorter placements are
     * not recorded.
     */
    static String planRes(boolean residential52Week) {
        return residential52Week ? FIFTY_TWO_WEEKS : null;
    }
}
