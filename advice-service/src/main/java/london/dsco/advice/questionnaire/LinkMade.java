package london.dsco.advice.questionnaire;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** Somebody made a link to the questionnaire. */
record LinkMade(UUID linkId, LinkRecipient recipient, LocalDate expiresOn) implements Fact {}
