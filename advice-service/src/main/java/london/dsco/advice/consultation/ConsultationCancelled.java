package london.dsco.advice.consultation;

import java.util.UUID;
import london.dsco.records.Fact;

/** A consultation does not take place. */
record ConsultationCancelled(UUID consultationId, CancellationReason reason) implements Fact {}
