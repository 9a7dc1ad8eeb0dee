package london.dsco.advice.rectification;

import java.time.LocalDate;

/**
 * What somebody says is wrong.
 *
 * @param askedOn London date on which the authority received it
 */
record Disputed(
        RectificationSubject subject,
        RectificationParty askedBy,
        LocalDate askedOn,
        String words) {}
