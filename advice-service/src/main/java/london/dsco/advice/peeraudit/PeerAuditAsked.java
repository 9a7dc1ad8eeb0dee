package london.dsco.advice.peeraudit;

import java.util.UUID;
import london.dsco.records.Fact;

/**
 * A redacted copy of a version went to another borough.
 *
 * @param withBorough GSS code
 */
record PeerAuditAsked(UUID peerAuditId, int adviceVersion, String withBorough) implements Fact {}
