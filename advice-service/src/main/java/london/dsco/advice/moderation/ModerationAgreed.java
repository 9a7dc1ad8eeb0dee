package london.dsco.advice.moderation;

import java.util.UUID;
import london.dsco.records.Fact;

/** Auditor and moderator, who had differed, agreed on scores. */
record ModerationAgreed(UUID auditId, UUID moderationId, int adviceVersion) implements Fact {}
