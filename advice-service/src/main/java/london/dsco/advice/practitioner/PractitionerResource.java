package london.dsco.advice.practitioner;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import london.dsco.web.Caller;
import london.dsco.web.Created;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The borough's register of practitioners. */
@Path("/practitioners")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Practitioners",
        description = "The borough's register of the people who work on advice")
public class PractitionerResource {

    /** User names as the identity provider issues them: lower case. */
    private static final String USERNAME = "^[a-z0-9][a-z0-9._@-]{0,63}$";

    private static final String WHO = "User name, as the identity provider issues it";

    private final Registering registering;
    private final Caller caller;
    private final Pages pages;

    PractitionerResource(Registering registering, Caller caller, Pages pages) {
        this.registering = registering;
        this.caller = caller;
        this.pages = pages;
    }

    @PUT
    @Path("/{username}")
    @RolesAllowed({BOROUGH_ADMIN, BOROUGH_SYSTEM})
    @Operation(
            operationId = "registerPractitioner",
            summary = "Register a practitioner",
            description =
                    "Replaces the whole entry. Advice can be allocated only to somebody"
                            + " registered as an advice-author. Send an empty list of roles for"
                            + " somebody who has left.")
    public RestResponse<PractitionerView> register(
            @Parameter(description = WHO)
                    @PathParam("username")
                    @Size(max = 64)
                    @Pattern(regexp = USERNAME)
                    String username,
            @NotNull @Valid RegisterPractitioner entry) {
        Registering.Registered done = registering.register(caller.command(username), entry);
        return done.opened()
                ? Created.at("/advice/v1/practitioners/" + username, done.view())
                : RestResponse.ok(done.view());
    }

    @GET
    @Path("/{username}")
    @RolesAllowed({BOROUGH_ADMIN, BOROUGH_SYSTEM, TEAM_MANAGER, DSCO})
    @Operation(operationId = "getPractitioner", summary = "Read a practitioner")
    public PractitionerView read(
            @Parameter(description = WHO)
                    @PathParam("username")
                    @Size(max = 64)
                    @Pattern(regexp = USERNAME)
                    String username) {
        return registering.read(username, caller.actor());
    }

    @GET
    @RolesAllowed({BOROUGH_ADMIN, BOROUGH_SYSTEM, TEAM_MANAGER, DSCO})
    @Operation(
            operationId = "listPractitioners",
            summary = "List practitioners",
            description = "Everyone in the borough's register, in order of user name.")
    public Page<PractitionerView> list(
            @Parameter(description = "Only the people of this team")
                    @QueryParam("team")
                    @Size(max = 100)
                    @Pattern(regexp = RegisterPractitioner.TEAM)
                    String team,
            @BeanParam @Valid PageRequest page) {
        List<PractitionerView> found =
                registering.list(caller.actor(), team, pages.after(page).orElse(""), page.limit());
        return pages.of(found, page, PractitionerView::username);
    }
}
