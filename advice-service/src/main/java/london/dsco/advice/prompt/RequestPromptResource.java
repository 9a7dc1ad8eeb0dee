package london.dsco.advice.prompt;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import london.dsco.web.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The questions about the child of one request. */
@Path("/requests/{id}/prompts")
@RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Prompts")
public class RequestPromptResource {

    private final Prompting prompting;
    private final Caller caller;

    RequestPromptResource(Prompting prompting, Caller caller) {
        this.prompting = prompting;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getPromptsOfRequest",
            summary = "Read the questions about one child",
            description =
                    "Includes the questions for looked-after children only if this"
                            + " child is looked after. Includes those about preparing for"
                            + " adulthood from Year 9, or from the age that the borough chose"
                            + " (setting transitionStartAge). How the child takes part is asked by"
                            + " age: under five, five to ten, eleven to fifteen, sixteen and over."
                            + " If the child's maturity does not match their age, read the"
                            + " questions for another age in GET /advice/v1/prompts.")
    public PromptsView about(@PathParam("id") UUID id) {
        return prompting.about(id, caller.actor());
    }
}
