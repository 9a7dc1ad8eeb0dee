package london.dsco.network.attachment;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Attachment", description = "A file attached to a practice")
record AttachmentView(
        UUID id,
        @Schema(description = "Id of the practice") UUID practiceId,
        @Schema(
                        description =
                                "GSS code of the borough whose practice it is; empty for the network",
                        examples = "E09000007")
                @Size(max = 9)
                String borough,
        @Schema(description = "Whether it can still be downloaded") AttachmentStatus status,
        @Schema(description = "What it is, in a few words") @Size(max = 200) String title,
        @Schema(description = "Its type, detected from its bytes") FileType type,
        @Schema(description = "Its size in bytes") int bytes,
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
