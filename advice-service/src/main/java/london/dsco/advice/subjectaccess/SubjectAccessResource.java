package london.dsco.advice.subjectaccess;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import london.dsco.web.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The data that a borough keeps about a child, for the answer to a request for access. */
@Path("/subject-access")
@Tag(
        name = "Subject access",
        description = "Everything kept about a child, for a request for access (UK GDPR Art 15)")
public class SubjectAccessResource {

    private final Answering answering;
    private final Caller caller;

    SubjectAccessResource(Answering answering, Caller caller) {
        this.answering = answering;
        this.caller = caller;
    }

    @GET
    @Path("/{childRef}")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @RolesAllowed(BOROUGH_ADMIN)
    @APIResponse(responseCode = "200", description = "What is kept, as data or as a page to read")
    @Operation(
            operationId = "getSubjectAccess",
            summary = "Read everything kept about a child",
            description =
                    "As data, or as a page to read: send Accept: text/html. Names of other people"
                            + " are taken out; staff who acted in their role are named. What may"
                            + " cause serious harm is listed as withheld, with the ground, for you"
                            + " to decide. Read it before you hand it over. The access log records"
                            + " that you did, and is part of the answer.")
    public SubjectAccessView read(
            @Parameter(description = "The borough's own reference for the child")
                    @PathParam("childRef")
                    @Size(max = 64)
                    @Pattern(regexp = "^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$")
                    String childRef) {
        return answering.about(childRef, caller.actor());
    }
}
