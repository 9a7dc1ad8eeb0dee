package london.dsco.review.placementmove;

/**
 * Why a child or young person moves: a short form of the reasons that councils return for
 * looked-after children (SSDA903, reason for placement change). No reason reveals harm or an
 * offence.
 */
public enum MoveReason {
    /** The care plan or the child's plan provides for it; this includes a return home. */
    CARE_PLAN,
    /** The placement or setting does not meet the child's needs. */
    NEEDS_NOT_MET,
    /** The provision closes or is no longer offered. */
    PROVISION_ENDED,
    /** The carer or the provider asked for it. */
    CARER_ASKED,
    /** The child or young person asked for it. */
    CHILD_ASKED,
    /** The responsible authority, or the authority of the area, asked for it. */
    AUTHORITY_ASKED,
    OTHER
}
