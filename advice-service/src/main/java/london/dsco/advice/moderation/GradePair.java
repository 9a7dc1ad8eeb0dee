package london.dsco.advice.moderation;

import london.dsco.grading.Grade;

/**
 * Two people's grades for the same version, neither knowing the other's.
 *
 * @param first the auditor's grade
 * @param second the moderator's grade
 */
public record GradePair(Grade first, Grade second) {

    boolean isSame() {
        return first == second;
    }

    /** Returns the difference, from 0 to 3 grades. */
    int distance() {
        return Math.abs(first.ordinal() - second.ordinal());
    }
}
