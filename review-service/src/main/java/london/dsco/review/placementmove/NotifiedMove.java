package london.dsco.review.placementmove;

import java.time.LocalDate;

/**
 * A move as social care reports it.
 *
 * @param movesOn the London date of the move
 * @param emergency whether they must move at once
 */
record NotifiedMove(Route route, LocalDate movesOn, MoveReason reason, boolean emergency) {}
