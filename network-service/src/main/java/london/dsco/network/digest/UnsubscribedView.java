package london.dsco.network.digest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Unsubscribed", description = "Confirmation that the digest is no longer sent")
record UnsubscribedView(
        @Schema(description = "Whether the holder of the link is sent the digest") boolean sent) {

    static final UnsubscribedView DONE = new UnsubscribedView(false);
}
