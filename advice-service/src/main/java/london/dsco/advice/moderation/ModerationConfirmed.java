package london.dsco.advice.moderation;

import java.util.UUID;
import london.dsco.records.Fact;

/** Auditor and moderator have both confirmed the agreed scores. */
record ModerationConfirmed(UUID auditId, UUID moderationId, int adviceVersion) implements Fact {}
