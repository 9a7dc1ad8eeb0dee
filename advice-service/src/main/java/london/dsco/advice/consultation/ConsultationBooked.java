package london.dsco.advice.consultation;

import java.time.Instant;
import java.util.UUID;
import london.dsco.records.Fact;

/** A consultation was booked, or moved to another slot. */
record ConsultationBooked(UUID consultationId, Instant startsAt) implements Fact {}
