package london.dsco.advice.document;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.SEN_CASEWORKER;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.UUID;
import london.dsco.advice.content.SocialCareSection;
import london.dsco.web.Caller;
import london.dsco.web.Download;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The advice as a document. */
@Path("/requests/{id}/document")
@Tag(
        name = "Documents",
        description = "The signed-off advice as PDF and Word, to lift into the plan")
public class DocumentResource {

    private final Documenting documenting;
    private final Caller caller;
    private final Request request;

    DocumentResource(Documenting documenting, Caller caller, Request request) {
        this.documenting = documenting;
        this.caller = caller;
        this.request = request;
    }

    @GET
    @Produces({DocumentFormat.PDF_TYPE, DocumentFormat.WORD_TYPE})
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO, SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(
            operationId = "getDocument",
            summary = "Get the advice as a document",
            description =
                    "Use the Accept header to choose PDF (the default) or Word. Authors, managers"
                            + " and DSCOs get the signed-off version, everyone else the dispatched"
                            + " one. The DSCO of a borough with which the case is shared does too,"
                            + " once it is signed off. The document is the same for every reader."
                            + " It is marked OFFICIAL-SENSITIVE and never includes what is for"
                            + " social care only. A corrected version says which one it replaces."
                            + " Until something is signed off there is no document, and the answer"
                            + " is 409.")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = {
                @Content(
                        mediaType = DocumentFormat.PDF_TYPE,
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        format = "binary",
                                        maxLength = 100_000_000)),
                @Content(
                        mediaType = DocumentFormat.WORD_TYPE,
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        format = "binary",
                                        maxLength = 100_000_000))
            })
    @APIResponse(responseCode = "409")
    public Download document(
            @PathParam("id") UUID id,
            @Parameter(
                            description =
                                    "One section of the plan to return on its own; leave it out for the"
                                            + " whole advice")
                    @QueryParam("section")
                    SocialCareSection section) {
        return documenting.document(id, section, format(), caller.actor());
    }

    /**
     * Returns PDF, unless the caller prefers Word. A caller who accepts neither has already got a
     * 406.
     */
    private DocumentFormat format() {
        Variant chosen =
                request.selectVariant(
                        Variant.mediaTypes(
                                        MediaType.valueOf(DocumentFormat.PDF_TYPE),
                                        MediaType.valueOf(DocumentFormat.WORD_TYPE))
                                .build());
        return chosen != null && chosen.getMediaType().toString().equals(DocumentFormat.WORD_TYPE)
                ? DocumentFormat.WORD
                : DocumentFormat.PDF;
    }
}
