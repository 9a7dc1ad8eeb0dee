package london.dsco.advice.peeraudit;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.London;
import london.dsco.grading.AuditTemplate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A redacted copy, as the auditing borough reads it: without the case and without its borough.
 *
 * @param sentOn London date on which the copy came
 * @param domains what to score; only with a single copy
 */
@Schema(
        name = "PeerCopy",
        requiredProperties = {"id", "status", "template", "sentOn"})
public record PeerCopyView(
        UUID id,
        PeerCopyStatus status,
        @Size(max = 40) String template,
        LocalDate sentOn,
        @Schema(nullable = true, maxItems = 20) List<AuditTemplate.Domain> domains,
        @Schema(
                        nullable = true,
                        description =
                                "Shown until it is scored, and only when you read a single copy")
                RedactedAdvice advice,
        @Schema(nullable = true) PeerMarksView result) {

    static PeerCopyView line(PeerCopy copy) {
        return of(copy, null, null);
    }

    /** Returns the copy with its text, which nobody there needs once it is scored. */
    static PeerCopyView whole(PeerCopy copy, AuditTemplate template) {
        boolean open = copy.status() == PeerCopyStatus.AWAITING;
        return of(copy, template.domains(), open ? copy.advice() : null);
    }

    private static PeerCopyView of(
            PeerCopy copy, List<AuditTemplate.Domain> domains, RedactedAdvice advice) {
        return new PeerCopyView(
                copy.id(),
                copy.status(),
                copy.template(),
                London.dateOf(copy.sentAt()),
                domains,
                advice,
                PeerMarksView.of(copy));
    }
}
