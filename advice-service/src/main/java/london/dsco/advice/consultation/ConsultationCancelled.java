package london.dsco.advice.consultation;

import java.util.UUID;
import london.dsco.records.Fact;

/** A consultation was cancelled. */
record ConsultationCancelled(UUID consultationId, CancellationReason reason) implements Fact {}
