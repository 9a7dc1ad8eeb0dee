package london.dsco.web.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.sql.SQLException;
import java.util.Map;
import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;
import london.dsco.domain.Roles;

/** Fails in every way that a service can. */
@Path("/sample/v1/faults")
public class FaultResource {

    private static final Map<String, Throwable> FAULTS =
            Map.of(
                    "bug", new IllegalStateException("secret"),
                    "wrapped-refusal",
                            new RuntimeException(
                                    new RefusedException(Refusal.of(Refusal.Code.CONFLICT))),
                    "database-away", new RuntimeException(new SQLException("secret", "08006")),
                    "already-there", new SQLException("secret", "23505"));

    @GET
    @Path("{kind}")
    @RolesAllowed(Roles.DSCO)
    public String fail(@PathParam("kind") String kind) throws Throwable {
        throw FAULTS.get(kind);
    }

    /** No annotation says who may call it, so nobody may. */
    @GET
    public String unannotated() {
        return "never";
    }
}
