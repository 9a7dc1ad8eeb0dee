package london.dsco.review.decision;

import java.time.LocalDate;

/**
 * What follows from a decision.
 *
 * @param action what must or may be done
 * @param by the last day, in Europe/London; null if the law gives none
 * @param citation the law or guidance behind it
 */
public record FollowUp(Action action, LocalDate by, String citation) {

    /** What can follow from a decision. */
    public enum Action {
        /** The family receives the notice of the decision. */
        NOTICE,
        /** The proposed amendments go out with the notice. */
        PROPOSED_AMENDMENTS,
        /** The family has at least until this day to make representations about them. */
        REPRESENTATIONS,
        /** The plan is final, or the family is told why it is not amended after all. */
        FINAL_PLAN,
        /** The parent or young person and the setting are consulted. */
        CONSULTATION,
        /** The plan stays in force while an appeal is possible or open. */
        STAYS_IN_FORCE,
        /** The family can appeal at least until this day. */
        APPEAL,
        /** The plan is final after the reassessment. */
        REASSESSED_PLAN
    }
}
