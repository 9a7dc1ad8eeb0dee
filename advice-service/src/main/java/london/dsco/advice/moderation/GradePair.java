package london.dsco.advice.moderation;

import london.dsco.grading.Grade;

/**
 * What two people made of the same version, neither knowing the other's grade.
 *
 * @param first the auditor's
 * @param second the moderator's
 */
public record GradePair(Grade first, Grade second) {

    boolean isSame() {
        return first == second;
    }

    /** How far apart, from 0 to 3 grades. */
    int distance() {
        return Math.abs(first.ordinal() - second.ordinal());
    }
}
