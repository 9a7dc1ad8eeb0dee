package london.dsco.advice.sectionb;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.SEN_CASEWORKER;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import london.dsco.web.Caller;
import london.dsco.web.NeedsMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The parts of section B that the SEN team gives the author. */
@Path("/requests/{id}/section-b")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Section B", description = "Special educational needs, from the SEN team to the author")
public class SectionBResource {

    private static final String REQUEST = "Id of the request";

    private final SectionBWriting writing;
    private final Caller caller;

    SectionBResource(SectionBWriting writing, Caller caller) {
        this.writing = writing;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO, SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(
            operationId = "getSectionB",
            summary = "Read what the SEN team gave from section B",
            description =
                    "Until it has given something, the answer contains only the request's id.")
    public SectionBView read(@Parameter(description = REQUEST) @PathParam("id") UUID id) {
        return writing.read(id, caller.actor());
    }

    @PUT
    @NeedsMatch
    @RolesAllowed({SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(
            operationId = "writeSectionB",
            summary = "Give the author section B",
            description =
                    "Send the primary need and what the author needs to know of section B, while"
                            + " the advice is due. Only the SEN team can write it. If-Match takes"
                            + " the ETag of section B or of the request.")
    public SectionBView write(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @NotNull @Valid WriteSectionB text) {
        return writing.write(caller.commandNeedingMatch(id), text);
    }
}
