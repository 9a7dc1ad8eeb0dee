package london.dsco.review.invitation;

import london.dsco.domain.Involvement;

/**
 * The facts that decide who must be at a review.
 *
 * @param involvement how social care knows the child
 * @param sixteen whether they are sixteen or older on the day of the meeting
 * @param notInSchool whether they attend neither a school nor another institution
 * @param changingPhase whether a phase transfer must be planned in this cycle
 */
record ChildStatus(
        Involvement involvement, boolean sixteen, boolean notInSchool, boolean changingPhase) {}
