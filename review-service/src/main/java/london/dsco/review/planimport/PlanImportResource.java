package london.dsco.review.planimport;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import london.dsco.web.Caller;
import london.dsco.web.Created;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Loads many plans at once. */
@Path("/plan-imports")
@Tag(name = "Plan imports", description = "Files of plans, loaded row by row")
@Produces(APPLICATION_JSON)
@RolesAllowed({BOROUGH_SYSTEM, BOROUGH_ADMIN})
public class PlanImportResource {

    private static final String EXAMPLE =
            "planRef,childRef,givenName,familyName,dateOfBirth,planMadeOn,involvement\r\n"
                    + "EHCP-2026-0193,CAM-4471,Amina,Okafor,2017-05-05,2026-03-01,CIN\r\n";

    private final ReceivingImport receiving;
    private final ReadingImport imports;
    private final Caller caller;
    private final Pages pages;

    PlanImportResource(
            ReceivingImport receiving, ReadingImport imports, Caller caller, Pages pages) {
        this.receiving = receiving;
        this.imports = imports;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @Consumes("text/csv")
    @Operation(
            operationId = "importPlans",
            summary = "Load a file of plans",
            description =
                    "Send comma-separated values (RFC 4180) in UTF-8. The first row names the"
                            + " columns: planRef, and the properties of a plan and of its child as"
                            + " in registerPlan. An empty cell leaves a value out.\n\nYou get a"
                            + " response when the whole file has arrived. The service then loads"
                            + " the rows one by one, as if you had sent each to registerPlan. It"
                            + " lists each faulty row with its line and column, and loads the"
                            + " others. If several rows have the same planRef, the first valid one"
                            + " counts. Read the import until its status is LOADED.")
    public RestResponse<PlanImportView> receive(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            examples =
                                                    @ExampleObject(
                                                            name = "onePlan",
                                                            value = EXAMPLE),
                                            schema =
                                                    @Schema(
                                                            type = SchemaType.STRING,
                                                            format = "binary",
                                                            maxLength = 268_435_456,
                                                            description =
                                                                    "A header row, and a row for"
                                                                            + " each plan")))
                    InputStream file) {
        PlanImportView received = receiving.receive(caller.command((UUID) null), file);
        return Created.at("/reviews/v1/plan-imports/" + received.id(), received);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getPlanImport",
            summary = "Read the progress of an import",
            description = "The counts grow while the file is being loaded.")
    public PlanImportView get(@PathParam("id") UUID id) {
        return imports.one(id, caller.actor());
    }

    @GET
    @Path("/{id}/errors")
    @Operation(
            operationId = "listPlanImportErrors",
            summary = "List the errors in rows that were not loaded",
            description =
                    "In file order. A row can have several errors. The list grows while the file is"
                            + " being loaded.")
    public Page<RowErrorView> errors(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        ErrorPosition after =
                pages.after(page).map(ErrorPosition::parse).orElse(ErrorPosition.FIRST);
        List<RowError> found =
                imports.errors(id, after.line(), after.position(), caller.actor(), page.rows());
        Page<RowError> shown = pages.of(found, page, error -> ErrorPosition.of(error).toString());
        return new Page<>(
                shown.items().stream().map(RowErrorView::of).toList(), shown.nextCursor());
    }
}
