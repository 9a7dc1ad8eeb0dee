package london.dsco.kept.thing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import java.time.Clock;
import london.dsco.web.Caller;

public class ThingResource {

    private final Making making;
    private final Caller caller;

    ThingResource(Clock clock, Caller caller) {
        this.making = new Making(clock);
        this.caller = caller;
    }

    @GET
    @RolesAllowed("dsco")
    public ThingView read() {
        return making.make("none");
    }

    @POST
    @RolesAllowed("dsco")
    public ThingView make() {
        return making.make(caller.command("new"));
    }
}
