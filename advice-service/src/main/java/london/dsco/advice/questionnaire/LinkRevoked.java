package london.dsco.advice.questionnaire;

import java.util.UUID;
import london.dsco.records.Fact;

/** Somebody revoked a link to the questionnaire. */
record LinkRevoked(UUID linkId) implements Fact {}
