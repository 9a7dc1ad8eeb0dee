package london.dsco.review.transition;

import java.util.EnumSet;
import java.util.Set;

/** How far the assessment of a child's needs as an adult has come. */
public enum TransitionStatus {
    /** Asked for, and not decided. */
    WAITING,
    /** It would not be of significant benefit yet; there is a day to look again. */
    NOT_YET,
    /** The child is not likely to have needs as an adult. */
    REFUSED,
    /** The child did not want it, and is not at risk of abuse or neglect. */
    CHILD_DECLINED,
    /** The child cannot consent, and it would not be in their best interests. */
    NOT_IN_BEST_INTERESTS,
    /** Carried out, without a conclusion on adult services. */
    ASSESSED,
    /** The authority has concluded what it does for them as an adult. */
    CONCLUDED;

    /** Those of which something is still to come. */
    static final Set<TransitionStatus> OPEN = EnumSet.of(WAITING, NOT_YET, ASSESSED);

    boolean isOpen() {
        return OPEN.contains(this);
    }

    /** Whether it can be decided, or decided anew on the day to look again. */
    boolean isToBeDecided() {
        return this == WAITING || this == NOT_YET;
    }
}
