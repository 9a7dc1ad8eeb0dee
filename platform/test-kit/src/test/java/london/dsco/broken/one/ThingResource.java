package london.dsco.broken.one;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import java.time.LocalDate;

public class ThingResource {

    private final ThingRepository repository = new ThingRepository();

    @GET
    public String readByAnyone() {
        return repository.toString();
    }

    @POST
    @RolesAllowed("dsco")
    @Transactional
    public LocalDate makeTwice() {
        return LocalDate.now();
    }
}
