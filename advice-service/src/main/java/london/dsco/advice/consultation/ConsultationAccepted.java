package london.dsco.advice.consultation;

import java.util.UUID;
import london.dsco.records.Fact;

/** The author accepted an offer. */
record ConsultationAccepted(UUID consultationId) implements Fact {}
