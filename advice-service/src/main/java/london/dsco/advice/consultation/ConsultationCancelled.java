package london.dsco.advice.consultation;

import java.util.UUID;
import london.dsco.records.Fact;

/** Cancels a consultation. */
record ConsultationCancelled(UUID consultationId, CancellationReason reason) implements Fact {}
