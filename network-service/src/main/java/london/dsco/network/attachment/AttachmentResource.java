package london.dsco.network.attachment;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.NETWORK_COORDINATOR;
import static london.dsco.domain.Roles.REGIONAL_OBSERVER;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import london.dsco.web.Caller;
import london.dsco.web.StoredDownload;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A file attached to a practice. */
@Path("/attachments/{attachmentId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attachments")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN, NETWORK_COORDINATOR, REGIONAL_OBSERVER})
public class AttachmentResource {

    private static final String ATTACHMENT = "Id of the attachment";

    private final Attaching attaching;
    private final Caller caller;

    AttachmentResource(Attaching attaching, Caller caller) {
        this.attaching = attaching;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getAttachment", summary = "Read the details of an attachment")
    public AttachmentView get(
            @Parameter(description = ATTACHMENT) @PathParam("attachmentId") UUID attachmentId) {
        return attaching.get(attachmentId, caller.actor());
    }

    @GET
    @Path("/file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "getAttachmentFile",
            summary = "Download an attachment",
            description =
                    "The file is always sent as a download under a name of its own, and is"
                            + " never shown in a page. Its type is the one detected from its bytes."
                            + " The response is 410 after the file has been removed, and 503 while"
                            + " the file store is unavailable.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            format = "binary",
                                            maxLength = 20_971_520)))
    @APIResponse(responseCode = "410")
    public StoredDownload file(
            @Parameter(description = ATTACHMENT) @PathParam("attachmentId") UUID attachmentId) {
        return attaching.file(attachmentId, caller.actor());
    }

    @POST
    @Path("/removal")
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "removeAttachment",
            summary = "Remove an attachment",
            description =
                    "Only the borough whose practice it belongs to can do this. The file is deleted"
                            + " for good.")
    public AttachmentView remove(
            @Parameter(description = ATTACHMENT) @PathParam("attachmentId") UUID attachmentId) {
        return attaching.remove(caller.command(attachmentId));
    }
}
