package london.dsco.review.transfer;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.SEN_CASEWORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import london.dsco.web.Caller;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The transfers from and to a borough. */
@Path("/transfers")
@Tag(name = "Transfers")
@Produces(APPLICATION_JSON)
@RolesAllowed({SEN_CASEWORKER, BOROUGH_SYSTEM})
public class BoroughTransferResource {

    private final Transferring transfers;
    private final Caller caller;
    private final Pages pages;

    BoroughTransferResource(Transferring transfers, Caller caller, Pages pages) {
        this.transfers = transfers;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @Operation(
            operationId = "listTransfers",
            summary = "List transfers from and to your borough",
            description = "Oldest first, including accepted ones.")
    public Page<TransferView> list(@BeanParam @Valid PageRequest page) {
        return pages.of(
                transfers.list(pages.afterId(page), page.limit(), caller.actor()),
                page,
                transfer -> transfer.id().toString());
    }
}
