package london.dsco.network.attachment;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Attachment", description = "A file beside a practice")
record AttachmentView(
        UUID id,
        @Schema(description = "Id of the practice") UUID practiceId,
        @Schema(
                        description =
                                "GSS code of the borough whose practice it is; empty for the network",
                        examples = "E09000007")
                @Size(max = 9)
                String borough,
        @Schema(description = "Whether it can still be had") AttachmentStatus status,
        @Schema(description = "What it is, in a few words") @Size(max = 200) String title,
        @Schema(description = "What was found out from its bytes") FileType type,
        @Schema(description = "How many bytes it has") int bytes,
        @Schema(description = "When it was added") Instant writtenAt) {

    static AttachmentView of(Attachment attachment) {
        return new AttachmentView(
                attachment.id(),
                attachment.practiceId(),
                attachment.borough(),
                attachment.status(),
                attachment.title(),
                attachment.type(),
                attachment.bytes(),
                attachment.writtenAt());
    }
}
