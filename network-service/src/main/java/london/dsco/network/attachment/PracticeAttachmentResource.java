package london.dsco.network.attachment;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.NETWORK_COORDINATOR;
import static london.dsco.domain.Roles.REGIONAL_OBSERVER;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import london.dsco.web.Caller;
import london.dsco.web.Created;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The files attached to a practice. */
@Path("/practices/{practiceId}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attachments", description = "Files attached to practices: templates, forms, slides")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN, NETWORK_COORDINATOR, REGIONAL_OBSERVER})
public class PracticeAttachmentResource {

    private static final String PRACTICE = "Id of the practice";

    private final Attaching attaching;
    private final Caller caller;
    private final Pages pages;

    PracticeAttachmentResource(Attaching attaching, Caller caller, Pages pages) {
        this.attaching = attaching;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @ResponseStatus(201)
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "attachFile",
            summary = "Attach a file to a practice",
            description =
                    "Attach up to five PDF, PNG, JPEG, CSV or Word (.docx) files to your"
                            + " borough's draft. The service detects a file's type from its bytes,"
                            + " and refuses files that could run something or identify somebody. It"
                            + " removes details of who made a picture or Word file, and where. A"
                            + " version in review must be proposed again, so that reviewers see the"
                            + " file.\n\nA file can be up to 5 MiB, or 20 MiB if the network keeps"
                            + " files in an object store; a CSV file up to 1 MiB. While files cannot"
                            + " be stored, the response is 503 and nothing is kept.")
    public RestResponse<AttachmentView> add(
            @Parameter(description = PRACTICE) @PathParam("practiceId") UUID practiceId,
            @Parameter(description = "What it is, in a few words")
                    @QueryParam("title")
                    @NotBlank
                    @Size(max = 200)
                    String title,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema =
                                                    @Schema(
                                                            type = SchemaType.STRING,
                                                            format = "binary",
                                                            maxLength = 20_971_520,
                                                            description = "The bytes of the file")))
                    @NotNull
                    InputStream file) {
        AttachmentView made = attaching.add(practiceId, caller.command(null), title, file);
        return Created.at("/network/v1/attachments/" + made.id(), made);
    }

    @GET
    @Operation(
            operationId = "listAttachments",
            summary = "List the files attached to a practice",
            description =
                    "Oldest first. Anybody who can read the practice, or is asked to review a"
                            + " version, can read its files.")
    public Page<AttachmentView> list(
            @Parameter(description = PRACTICE) @PathParam("practiceId") UUID practiceId,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                attaching.of(practiceId, pages.afterId(page), caller.actor(), page.rows()),
                page,
                one -> one.id().toString());
    }
}
