package london.dsco.advice.consultation;

import java.time.Instant;
import java.util.UUID;
import london.dsco.records.Fact;

/** A consultation has a slot, or another one than before. */
record ConsultationBooked(UUID consultationId, Instant startsAt) implements Fact {}
