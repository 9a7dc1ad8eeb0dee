package london.dsco.advice.rectification;

import java.time.LocalDate;

/**
 * What somebody says is wrong.
 *
 * @param askedOn London date on which the authority received it
 * @param identityKnownOn London date on which it had what it needed to know who asks; null where it
 *     knew at once
 */
record Disputed(
        RectificationSubject subject,
        RectificationParty askedBy,
        LocalDate askedOn,
        LocalDate identityKnownOn,
        String words) {}
