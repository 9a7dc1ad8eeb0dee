package london.dsco.broken.one;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.ZoneId;

public class ThingResource {

    private final ThingRepository repository = new ThingRepository();

    @GET
    public Response readByAnyone() {
        return (Response) (Object) repository;
    }

    @POST
    @RolesAllowed("dsco")
    @Transactional
    public LocalDate makeTwice() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }
}
