package london.dsco.network.enquiry;

import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.HEALTH_PARTNER;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import london.dsco.web.Caller;
import london.dsco.web.Created;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Enquiries between health partners and DSCOs. */
@Path("/enquiries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Enquiries", description = "Enquiries between health partners and boroughs' DSCOs")
@RolesAllowed({DSCO, HEALTH_PARTNER})
public class EnquiryResource {

    private static final String ENQUIRY = "Id of the enquiry";

    private final Enquiring enquiring;
    private final Caller caller;
    private final Pages pages;

    EnquiryResource(Enquiring enquiring, Caller caller, Pages pages) {
        this.enquiring = enquiring;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "askContactPoint",
            summary = "Ask a borough's contact point",
            description =
                    "A health partner can ask the DSCO of any borough, who knows the way through"
                            + " its social care. A DSCO can ask the health partners of any borough."
                            + " The answer is due within five working days, and only the two posts"
                            + " can read it. Ask about procedures and practice: text that"
                            + " identifies a child or anybody else is refused.")
    public RestResponse<EnquiryView> ask(@NotNull @Valid AskContactPoint asked) {
        EnquiryView made = enquiring.ask(caller.command(null), asked);
        return Created.at("/network/v1/enquiries/" + made.id(), made);
    }

    @GET
    @Operation(
            operationId = "listEnquiries",
            summary = "List the enquiries that your post asked and was asked",
            description =
                    "Oldest first. Filter by TO_ANSWER and OPEN to see what is waiting for you.")
    public Page<EnquiryView> list(
            @Parameter(description = "Only those you asked, or only those you were asked")
                    @QueryParam("box")
                    EnquiryBox box,
            @Parameter(description = "Only those in this state") @QueryParam("state")
                    EnquiryState state,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                enquiring.list(pages.afterId(page), box, state, caller.actor(), page.rows()),
                page,
                one -> one.id().toString());
    }

    @GET
    @Path("/{enquiryId}")
    @Operation(operationId = "getEnquiry", summary = "Read an enquiry and its answer")
    public EnquiryView get(
            @Parameter(description = ENQUIRY) @PathParam("enquiryId") UUID enquiryId) {
        return enquiring.get(enquiryId, caller.actor());
    }

    @POST
    @Path("/{enquiryId}/answer")
    @Operation(
            operationId = "answerEnquiry",
            summary = "Answer an enquiry",
            description =
                    "Those who were asked can answer once. If another borough's contact point can"
                            + " say more, name that borough.")
    public EnquiryView answer(
            @Parameter(description = ENQUIRY) @PathParam("enquiryId") UUID enquiryId,
            @NotNull @Valid AnswerEnquiry answer) {
        return enquiring.answer(enquiryId, caller.command(null), answer);
    }

    @POST
    @Path("/{enquiryId}/withdrawal")
    @Operation(
            operationId = "withdrawEnquiry",
            summary = "Withdraw an enquiry",
            description = "Those who asked can withdraw it until somebody has answered.")
    public EnquiryView withdraw(
            @Parameter(description = ENQUIRY) @PathParam("enquiryId") UUID enquiryId) {
        return enquiring.withdraw(caller.command(enquiryId));
    }
}
