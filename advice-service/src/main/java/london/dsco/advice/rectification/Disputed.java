package london.dsco.advice.rectification;

import java.time.LocalDate;

/**
 * A claim that something in a record is wrong.
 *
 * @param askedOn London date on which the authority received it
 * @param identityKnownOn London date on which it could be sure who was asking; null if it knew at
 *     once
 */
record Disputed(
        RectificationSubject subject,
        RectificationParty askedBy,
        LocalDate askedOn,
        LocalDate identityKnownOn,
        String words) {}
