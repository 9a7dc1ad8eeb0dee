package london.dsco.review.virtualschool;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.REVIEW_COORDINATOR;
import static london.dsco.domain.Roles.SEN_CASEWORKER;
import static london.dsco.domain.Roles.VIRTUAL_SCHOOL;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import london.dsco.web.Caller;
import london.dsco.web.Created;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** How to reach the virtual schools of authorities. */
@Path("/virtual-schools/{authority}")
@Tag(
        name = "Virtual schools",
        description = "Which virtual school is responsible for a child, and how to contact it")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public class VirtualSchoolResource {

    private static final String AUTHORITY = "GSS code of the authority whose virtual school it is";
    private static final String GSS = "^[ENSW]\\d{8}$";
    private static final String A_GSS_CODE = "A GSS code is a letter and eight digits.";

    private final RecordingContacts contacts;
    private final Caller caller;

    VirtualSchoolResource(RecordingContacts contacts, Caller caller) {
        this.contacts = contacts;
        this.caller = caller;
    }

    @PUT
    @RolesAllowed({BOROUGH_ADMIN, BOROUGH_SYSTEM, VIRTUAL_SCHOOL})
    @Operation(
            operationId = "recordVirtualSchool",
            summary = "Record a virtual school's contact details",
            description =
                    "Every London borough can read your contact details. You can also"
                            + " record the contact details of the virtual school of an authority"
                            + " outside London, for your own borough's use. Give an office and a"
                            + " shared mailbox, not a person.")
    public RestResponse<VirtualSchoolView> keep(
            @Parameter(description = AUTHORITY)
                    @PathParam("authority")
                    @Size(max = 9)
                    @Pattern(regexp = GSS, message = A_GSS_CODE)
                    String authority,
            @NotNull @Valid RecordVirtualSchool contact) {
        RecordingContacts.Kept kept = contacts.keep(caller.command(authority), contact);
        return kept.isNew()
                ? Created.at("/reviews/v1/virtual-schools/" + authority, kept.view())
                : RestResponse.ok(kept.view());
    }

    @GET
    @RolesAllowed({
        BOROUGH_ADMIN,
        BOROUGH_SYSTEM,
        DSCO,
        REVIEW_COORDINATOR,
        SEN_CASEWORKER,
        VIRTUAL_SCHOOL
    })
    @Operation(
            operationId = "getVirtualSchool",
            summary = "Read a virtual school's contact details",
            description =
                    "What the authority itself has entered takes precedence over your borough's own"
                            + " entry.")
    public VirtualSchoolView read(
            @Parameter(description = AUTHORITY)
                    @PathParam("authority")
                    @Size(max = 9)
                    @Pattern(regexp = GSS, message = A_GSS_CODE)
                    String authority) {
        return contacts.read(authority, caller.actor());
    }
}
