package london.dsco.advice.moderation;

import java.util.UUID;
import london.dsco.records.Fact;

/** An audit got a second score. The history contains neither its grade nor its scores. */
record Moderated(UUID auditId, UUID moderationId, int adviceVersion, ModerationState state)
        implements Fact {}
