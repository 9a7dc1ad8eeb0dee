package london.dsco.web.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import london.dsco.domain.Roles;
import london.dsco.web.Caller;
import london.dsco.web.Created;
import london.dsco.web.NeedsMatch;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/sample/v1/notes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.DSCO)
public class NoteResource {

    private final Notes notes;
    private final Caller caller;
    private final Pages pages;

    NoteResource(Notes notes, Caller caller, Pages pages) {
        this.notes = notes;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @Operation(summary = "Write a note")
    public RestResponse<Note.View> write(@NotNull @Valid Note.Write content) {
        Note note = notes.open(caller.command(null), content);
        return Created.at("/sample/v1/notes/" + note.id(), view(note));
    }

    @GET
    @Operation(summary = "List notes")
    public Page<Note.View> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("text") String text,
            @QueryParam("colour") Note.Colour colour,
            @QueryParam("dueBefore") LocalDate dueBefore,
            @QueryParam("author") UUID author,
            @QueryParam("urgent") Boolean urgent) {
        UUID after = pages.after(page).map(UUID::fromString).orElse(null);
        var rows =
                notes.all().stream()
                        .filter(note -> text == null || note.content().text().contains(text))
                        .filter(note -> after == null || note.id().compareTo(after) > 0)
                        .limit(page.rows())
                        .map(this::view)
                        .toList();
        return pages.of(rows, page, view -> view.id().toString());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a note")
    public Note.View read(@PathParam("id") UUID id) {
        return view(notes.get(id));
    }

    @PUT
    @Path("{id}")
    @NeedsMatch
    @Operation(summary = "Rewrite a note")
    public Note.View rewrite(@PathParam("id") UUID id, @NotNull @Valid Note.Write content) {
        return view(notes.change(caller.commandNeedingMatch(id), content));
    }

    @PUT
    @Path("by-id/{id}")
    @Operation(summary = "Put a note")
    public Note.View put(@PathParam("id") UUID id, @NotNull @Valid Note.Write content) {
        return view(notes.put(caller.command(id), content));
    }

    @POST
    @Path("{id}/corrections")
    @Operation(summary = "Correct a note")
    public Note.View correct(@PathParam("id") UUID id, @NotNull @Valid Note.Write content) {
        return view(notes.change(caller.command(id), content));
    }

    @GET
    @Path("{id}/text")
    @Produces("text/csv")
    @Operation(summary = "Read a note as CSV")
    public String csv(@PathParam("id") UUID id) {
        return "text\r\n" + notes.get(id).content().text() + "\r\n";
    }

    @POST
    @Path("{id}/reflections")
    @Operation(summary = "Think about a note for longer than a request may take to arrive")
    public Note.View reflect(@PathParam("id") UUID id, @NotNull @Valid Note.Write content)
            throws InterruptedException {
        new CountDownLatch(1).await(1_500, TimeUnit.MILLISECONDS);
        return view(notes.get(id));
    }

    private Note.View view(Note note) {
        return note.seenBy(caller.actor().purpose());
    }
}
