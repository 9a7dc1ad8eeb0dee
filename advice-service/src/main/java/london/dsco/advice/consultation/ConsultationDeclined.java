package london.dsco.advice.consultation;

import java.util.UUID;
import london.dsco.records.Fact;

/** The author does not take up an offer. */
record ConsultationDeclined(UUID consultationId, DeclineReason reason) implements Fact {}
