package london.dsco.advice.consultation;

import java.util.UUID;
import london.dsco.records.Fact;

/** The author declines an offer. */
record ConsultationDeclined(UUID consultationId, DeclineReason reason) implements Fact {}
