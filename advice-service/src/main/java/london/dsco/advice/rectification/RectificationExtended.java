package london.dsco.advice.rectification;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** The authority told the family that an answer takes more time. */
record RectificationExtended(UUID rectificationId, LocalDate answerBy) implements Fact {}
