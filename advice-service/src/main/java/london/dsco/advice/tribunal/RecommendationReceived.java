package london.dsco.advice.tribunal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.content.SocialCareSection;
import london.dsco.records.Fact;

/** The Tribunal recommended something about social care. The history contains no text. */
record RecommendationReceived(
        UUID caseId, List<SocialCareSection> sections, LocalDate receivedOn, LocalDate respondBy)
        implements Fact {}
