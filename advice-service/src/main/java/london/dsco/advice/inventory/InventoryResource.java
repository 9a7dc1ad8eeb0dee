package london.dsco.advice.inventory;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.DSCO;
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

/** The inventory of assessments of one request. */
@Path("/requests/{id}/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Around the family",
        description = "Assessments of the child and of their carers, and the key worker")
public class InventoryResource {

    private static final String REQUEST = "Id of the request";

    private final TakingStock stock;
    private final Caller caller;

    InventoryResource(TakingStock stock, Caller caller) {
        this.stock = stock;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
    @Operation(
            operationId = "getAssessments",
            summary = "Read which assessments exist and which are needed",
            description = "Empty until somebody fills it in. Only social care can read it.")
    public AssessmentInventoryView read(
            @Parameter(description = REQUEST) @PathParam("id") UUID id) {
        return stock.read(id, caller.actor());
    }

    @PUT
    @NeedsMatch
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER})
    @Operation(
            operationId = "changeAssessments",
            summary = "Change which assessments exist and which are needed",
            description =
                    "If-Match takes the ETag of the inventory or of the request. Send the whole"
                            + " list. An assessment that the law provides only for children, or"
                            + " only for adults, is refused at any other age. Give parental"
                            + " responsibility by capacity, without names.")
    public AssessmentInventoryView change(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @NotNull @Valid ChangeInventory now) {
        return stock.change(caller.commandNeedingMatch(id), now);
    }
}
