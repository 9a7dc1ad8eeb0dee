package london.dsco.advice.moderation;

import java.util.UUID;
import london.dsco.records.Fact;

/** After different grades, one of the two recorded the scores that they agreed on. */
record ModerationAgreed(UUID auditId, UUID moderationId, int adviceVersion) implements Fact {}
