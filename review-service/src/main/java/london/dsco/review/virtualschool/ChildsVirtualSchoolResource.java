package london.dsco.review.virtualschool;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.REVIEW_COORDINATOR;
import static london.dsco.domain.Roles.SEN_CASEWORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import london.dsco.web.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The virtual school responsible for a child. */
@Path("/plans/{planRef}/virtual-school")
@Tag(name = "Virtual schools")
@Produces(APPLICATION_JSON)
public class ChildsVirtualSchoolResource {

    private final RecordingContacts contacts;
    private final Caller caller;

    ChildsVirtualSchoolResource(RecordingContacts contacts, Caller caller) {
        this.contacts = contacts;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({BOROUGH_SYSTEM, DSCO, REVIEW_COORDINATOR, SEN_CASEWORKER})
    @Operation(
            operationId = "getChildsVirtualSchool",
            summary = "Read which virtual school is responsible for a child",
            description =
                    "Those who run reviews can read this. For a looked-after child, it is the"
                            + " virtual school of the authority that looks after them, wherever"
                            + " they live. For a child with a child in need or child protection"
                            + " plan, it is your borough's. If none is responsible, authority is"
                            + " absent.")
    public ChildsVirtualSchoolView read(
            @Parameter(description = "The borough's own reference for the plan")
                    @PathParam("planRef")
                    @Size(max = 64)
                    String planRef) {
        return contacts.ofChild(planRef, caller.actor());
    }
}
