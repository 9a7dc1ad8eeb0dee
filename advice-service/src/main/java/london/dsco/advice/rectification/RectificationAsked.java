package london.dsco.advice.rectification;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/**
 * Somebody claimed that the record is wrong. The history contains no text, and other services do
 * not learn of it.
 *
 * @param answerBy null if the authority itself found the error
 */
record RectificationAsked(
        UUID rectificationId,
        RectificationSubject subject,
        RectificationParty askedBy,
        LocalDate askedOn,
        LocalDate answerBy)
        implements Fact {

    static RectificationAsked from(Rectification asked) {
        return new RectificationAsked(
                asked.id(),
                asked.subject(),
                asked.askedBy(),
                asked.askedOn(),
                asked.answerBy().orElse(null));
    }
}
