package london.dsco.network.digest;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import london.dsco.web.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lets mail programs unsubscribe the recipients of the digest. */
@Path("/digest-unsubscriptions/{unsubscribeToken}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Digest")
public class UnsubscriptionResource {

    private final Unsubscription unsubscription;
    private final Caller caller;

    UnsubscriptionResource(Unsubscription unsubscription, Caller caller) {
        this.unsubscription = unsubscription;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @PermitAll
    @SecurityRequirements
    @Operation(
            operationId = "unsubscribeFromDigest",
            summary = "Stop the digest emails",
            description =
                    "Email programs call this with the address in the List-Unsubscribe"
                            + " header of a digest, or of the email that asks to confirm an address"
                            + " (RFC 8058). It does not need an access token, and ignores the body."
                            + " The member's address for the digest is deleted. An unknown or expired"
                            + " token gets the same response. GET does nothing, because programs that"
                            + " check links call it.")
    public UnsubscribedView stop(
            @Parameter(description = "The token from the email")
                    @PathParam("unsubscribeToken")
                    @Size(max = 100)
                    String unsubscribeToken) {
        return unsubscription.stop(
                caller.commandOfSystem(Unsubscription.NAME, null, unsubscribeToken));
    }
}
