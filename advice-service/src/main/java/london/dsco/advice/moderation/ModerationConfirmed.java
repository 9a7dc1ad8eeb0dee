package london.dsco.advice.moderation;

import java.util.UUID;
import london.dsco.records.Fact;

/** Auditor and moderator both stand by the scores that they agreed on. */
record ModerationConfirmed(UUID auditId, UUID moderationId, int adviceVersion) implements Fact {}
