package london.dsco.review.placementmove;

import java.time.LocalDate;

/**
 * What social care says of a move.
 *
 * @param movesOn the London date of the move
 * @param emergency whether they have to move at once
 */
record NotifiedMove(Route route, LocalDate movesOn, MoveReason reason, boolean emergency) {}
