package london.dsco.advice.peeraudit;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A peer audit as the borough sees it that asked for it.
 *
 * @param withBorough GSS code of the borough that audits
 * @param askedBy user name
 * @param sent the copy as the other borough reads it
 */
@Schema(
        name = "PeerAudit",
        requiredProperties = {"id", "adviceVersion", "withBorough", "status", "askedBy", "askedAt"})
public record PeerAuditView(
        UUID id,
        @Schema(minimum = "1", maximum = "10000") int adviceVersion,
        @Size(max = 9) String withBorough,
        PeerCopyStatus status,
        @Size(max = 128) String askedBy,
        Instant askedAt,
        @Schema(nullable = true) RedactedAdvice sent,
        @Schema(nullable = true) PeerMarksView result) {

    static PeerAuditView of(PeerAudit audit, PeerCopy copy) {
        return new PeerAuditView(
                audit.id(),
                audit.adviceVersion(),
                audit.withBorough(),
                copy.status(),
                audit.askedBy(),
                audit.askedAt(),
                copy.advice(),
                PeerMarksView.of(copy));
    }
}
