package london.dsco.advice.questionnaire;

import java.util.UUID;
import london.dsco.records.Fact;

/** A link to the questionnaire can no longer be used. */
record LinkRevoked(UUID linkId) implements Fact {}
