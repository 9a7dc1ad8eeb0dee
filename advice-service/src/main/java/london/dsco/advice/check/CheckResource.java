package london.dsco.advice.check;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.DSCO;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import london.dsco.web.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Checks a text that somebody is writing. */
@Path("/checks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Checks",
        description = "What advice should not say, and what it should say but leaves out")
public class CheckResource {

    private final AdviceChecks checks;
    private final Caller caller;

    CheckResource(AdviceChecks checks, Caller caller) {
        this.checks = checks;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({ADVICE_AUTHOR, DSCO})
    @Operation(
            operationId = "checkText",
            summary = "Check a text",
            description =
                    "Finds names and numbers of other people, diagnoses given as needs, vague"
                            + " provision, wrong sections, sensitive history and jargon. The text"
                            + " is not kept. The check does not know the case, so send the child's"
                            + " names: it then leaves them out.")
    public ChecksView check(@NotNull @Valid CheckText text) {
        return checks.check(caller.command(null), text);
    }
}
