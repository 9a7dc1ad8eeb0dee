package london.dsco.review.transition;

import java.util.EnumSet;
import java.util.Set;

/** How far the assessment of a child's needs as an adult has come. */
public enum TransitionStatus {
    /** Requested, but not decided. */
    WAITING,
    /** It would not be of significant benefit yet; there is a day to reconsider it. */
    NOT_YET,
    /** The child is not likely to have needs as an adult. */
    REFUSED,
    /** The child did not want it, and is not at risk of abuse or neglect. */
    CHILD_DECLINED,
    /** The child cannot consent, and it would not be in their best interests. */
    NOT_IN_BEST_INTERESTS,
    /** Carried out, but without a conclusion on adult services. */
    ASSESSED,
    /** The authority has concluded what it will do for them as an adult. */
    CONCLUDED;

    /** The states in which something is still to be done. */
    static final Set<TransitionStatus> OPEN = EnumSet.of(WAITING, NOT_YET, ASSESSED);

    boolean isOpen() {
        return OPEN.contains(this);
    }

    /** Returns whether it can be decided, or decided again on the day to reconsider it. */
    boolean isToBeDecided() {
        return this == WAITING || this == NOT_YET;
    }
}
