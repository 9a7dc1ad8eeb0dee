package london.dsco.advice.prompt;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The questions for those who write advice, and for those who manage and assure it. */
@Path("/prompts")
@RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Prompts", description = "What a DSCO would ask about each part of the advice")
public class PromptResource {

    private final Prompts prompts;

    PromptResource(Prompts prompts) {
        this.prompts = prompts;
    }

    @GET
    @Operation(
            operationId = "getPrompts",
            summary = "Read the questions for an author",
            description =
                    "The questions for each part of the advice, with the law or practice behind"
                            + " each one. They are the same in every borough, and each says if it"
                            + " is for some children only. For the questions about one child, use"
                            + " GET /advice/v1/requests/{id}/prompts.")
    public PromptsView all() {
        return prompts.all();
    }
}
