package london.dsco.advice.rectification;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** Records that the family was told that an answer takes more time. */
record RectificationExtended(UUID rectificationId, LocalDate answerBy) implements Fact {}
