package london.dsco.kept.thing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import london.dsco.testkit.Idempotent;

public class ThingResource {

    private final ThingService service = new ThingService();

    @GET
    @RolesAllowed("dsco")
    public String read() {
        return service.read();
    }

    @POST
    @RolesAllowed("dsco")
    @Idempotent
    public String make() {
        return service.read();
    }
}
