package london.dsco.network.practice;

import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.NETWORK_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import london.dsco.web.Caller;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reviews of a practice by other boroughs before it is published. */
@Path("/practices/{practiceId}/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Practices")
@RolesAllowed({DSCO, NETWORK_COORDINATOR})
public class PracticeReviewResource {

    private final PeerReviewing reviewing;
    private final Caller caller;
    private final Pages pages;

    PracticeReviewResource(PeerReviewing reviewing, Caller caller, Pages pages) {
        this.reviewing = reviewing;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "reviewPractice",
            summary = "Review another borough's practice",
            description =
                    "A borough that was asked reviews each version once. Recommend it only if its"
                            + " rating is supported and nobody can be recognised.")
    public PracticeReviewView review(
            @Parameter(description = "Id of the practice") @PathParam("practiceId") UUID practiceId,
            @NotNull @Valid ReviewPractice given) {
        return reviewing.review(practiceId, caller.command(null), given);
    }

    @GET
    @Operation(
            operationId = "listPracticeReviews",
            summary = "List the reviews of a practice",
            description =
                    "Oldest first. The borough that wrote the practice sees all of them; a borough"
                            + " that reviewed it sees its own.")
    public Page<PracticeReviewView> list(
            @Parameter(description = "Id of the practice") @PathParam("practiceId") UUID practiceId,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                reviewing.reviews(practiceId, pages.afterId(page), caller.actor(), page.rows()),
                page,
                one -> one.id().toString());
    }
}
