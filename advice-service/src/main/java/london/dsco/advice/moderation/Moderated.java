package london.dsco.advice.moderation;

import java.util.UUID;
import london.dsco.records.Fact;

/** An audit was given a second score. The history holds neither grade nor score of it. */
record Moderated(UUID auditId, UUID moderationId, int adviceVersion, ModerationState state)
        implements Fact {}
