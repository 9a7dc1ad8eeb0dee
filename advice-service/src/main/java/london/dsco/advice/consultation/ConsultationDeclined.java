package london.dsco.advice.consultation;

import java.util.UUID;
import london.dsco.records.Fact;

/** The author declined an offer. */
record ConsultationDeclined(UUID consultationId, DeclineReason reason) implements Fact {}
