package london.dsco.review.relatedreview;

import java.util.EnumSet;
import java.util.Set;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;

/**
 * What an actor sees of a child's other reviews. Which reviews a child has reveals how social care
 * knows the child, so each kind is visible only to those who already know that.
 *
 * @param keeps the borough's own system, which maintains all of them
 * @param casework the SEN caseworker: the dates of all, and nothing else
 * @param virtualSchool the virtual school of the child's corporate parent or borough: all of PEP
 *     and care plan reviews; the dates of the reviews of child in need and child protection plans
 *     without which of the two it is
 * @param arranges those who arrange annual reviews: the dates of the kinds that do not reveal how
 *     social care knows the child
 */
record RelatedSight(boolean keeps, boolean casework, boolean virtualSchool, boolean arranges) {

    private static final Set<ReviewKind> OF_VIRTUAL_SCHOOLS =
            EnumSet.of(ReviewKind.PEP, ReviewKind.CLA);
    private static final Set<ReviewKind> UNNAMED = EnumSet.of(ReviewKind.CIN, ReviewKind.CP);
    private static final Set<ReviewKind> NEUTRAL =
            EnumSet.of(ReviewKind.HEALTH, ReviewKind.PERSONAL_BUDGET);

    /**
     * @param answersForTheChild whether the actor belongs to the child's virtual school
     */
    static RelatedSight of(Actor actor, boolean answersForTheChild) {
        return new RelatedSight(
                actor.has(Role.BOROUGH_SYSTEM),
                actor.has(Role.SEN_CASEWORKER),
                answersForTheChild,
                actor.hasAny(Role.DSCO, Role.REVIEW_COORDINATOR));
    }

    boolean seesNothing() {
        return !keeps && !casework && !virtualSchool && !arranges;
    }

    /** Returns whether they see when a review of this kind takes place. */
    boolean dates(ReviewKind kind) {
        return names(kind) || virtualSchool && UNNAMED.contains(kind);
    }

    /** Returns whether they see which kind it is. */
    boolean names(ReviewKind kind) {
        return keeps
                || casework
                || virtualSchool && OF_VIRTUAL_SCHOOLS.contains(kind)
                || arranges && NEUTRAL.contains(kind);
    }

    /**
     * Returns whether they see what it is counted from and, for a PEP, how the pupil premium is
     * used.
     */
    boolean contents(ReviewKind kind) {
        return keeps || virtualSchool && OF_VIRTUAL_SCHOOLS.contains(kind);
    }

    /** Returns the kinds that they maintain, and so replace. */
    Set<ReviewKind> kept() {
        if (keeps) {
            return EnumSet.allOf(ReviewKind.class);
        }
        return virtualSchool ? OF_VIRTUAL_SCHOOLS : Set.of();
    }
}
