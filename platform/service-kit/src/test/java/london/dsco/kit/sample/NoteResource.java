package london.dsco.kit.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import london.dsco.domain.Roles;
import london.dsco.kit.access.AccessLog;
import london.dsco.kit.caller.CurrentCaller;
import london.dsco.kit.http.Cursors;
import london.dsco.kit.http.Idempotent;
import london.dsco.kit.http.Page;
import london.dsco.kit.http.Preconditions;
import london.dsco.kit.http.Representations;
import london.dsco.kit.outbox.Outbox;
import london.dsco.kit.outbox.OutboxEvent;
import london.dsco.kit.time.UuidV7;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;

@Path("/notes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NoteResource {

    /** When set, a command waits in mid-flight until the test lets it go on. */
    static final AtomicReference<CountDownLatch> GATE = new AtomicReference<>();

    static final AtomicReference<CountDownLatch> ARRIVED = new AtomicReference<>();

    private final EntityManager entities;
    private final CurrentCaller caller;
    private final Representations representations;
    private final Preconditions preconditions;
    private final Cursors cursors;
    private final Outbox outbox;
    private final AccessLog accessLog;
    private final Clock clock;

    NoteResource(
            EntityManager entities,
            CurrentCaller caller,
            Representations representations,
            Preconditions preconditions,
            Cursors cursors,
            Outbox outbox,
            AccessLog accessLog,
            Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.representations = representations;
        this.preconditions = preconditions;
        this.cursors = cursors;
        this.outbox = outbox;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.DSCO)
    public Response write(@NotNull @Valid Note.Body body, @HeaderParam("Fail") boolean fail)
            throws Exception {
        Note note = new Note();
        note.id = UuidV7.next(clock);
        note.borough = caller.borough();
        note.text = body.text();
        entities.persist(note);
        entities.flush();
        outbox.append(
                new OutboxEvent(
                        "sample.note",
                        note.id.toString(),
                        "london.dsco.sample.note.written.v1",
                        note.borough,
                        Map.of("noteId", note.id)));
        accessLog.change("note", note.id, "WRITE");
        if (ARRIVED.get() != null) {
            ARRIVED.get().countDown();
            GATE.get().await();
        }
        if (fail) {
            throw new IllegalStateException("secret detail of the fault");
        }
        return representations.created(URI.create("/notes/" + note.id), Note.View.of(note));
    }

    @GET
    @Transactional
    @RolesAllowed(Roles.DSCO)
    public Response list(
            @QueryParam("text") String text,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT) @Min(1) @Max(Page.MAX_LIMIT)
                    int limit) {
        List<Note> notes =
                entities.createQuery("from Note where id > :after order by id", Note.class)
                        .setParameter(
                                "after",
                                cursors.after(cursor).map(UUID::fromString).orElse(new UUID(0, 0)))
                        .setMaxResults(limit + 1)
                        .getResultList();
        return cursors.page(
                notes.stream().map(Note.View::of).toList(), limit, view -> view.id().toString());
    }

    @GET
    @Path("{id}")
    @Transactional
    @RolesAllowed(Roles.DSCO)
    public Response read(@PathParam("id") UUID id) {
        Note note = find(id);
        accessLog.read("note", List.of(id));
        return representations.ok(Note.View.of(note));
    }

    @PUT
    @Path("{id}")
    @Transactional
    @RolesAllowed(Roles.DSCO)
    public Response rewrite(@PathParam("id") UUID id, @NotNull @Valid Note.Body body)
            throws Exception {
        Note note = find(id);
        preconditions.requireIfMatch(Note.View.of(note));
        if (ARRIVED.get() != null) {
            ARRIVED.get().countDown();
            GATE.get().await();
        }
        note.text = body.text();
        entities.flush();
        return representations.of(200, Note.View.of(note));
    }

    /** No annotation says who may call it, so nobody may. */
    @GET
    @Path("unannotated")
    public String unannotated() {
        return "never";
    }

    private Note find(UUID id) {
        Note note = entities.find(Note.class, id);
        if (note == null) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
        return note;
    }
}
