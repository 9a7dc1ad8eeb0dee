package london.dsco.network;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.Set;
import london.dsco.domain.Role;
import london.dsco.testkit.Tokens;

/** Requests of the people and systems that call this service. */
public final class Callers {

    public static final String CAMDEN = "E09000007";

    private static final Set<Role> NETWORK_WIDE =
            Set.of(Role.NETWORK_COORDINATOR, Role.REGIONAL_OBSERVER);

    private Callers() {}

    public static RequestSpecification dsco() {
        return in(Role.DSCO);
    }

    /** Someone of Camden, or of the whole network where the role is one of the network's. */
    public static RequestSpecification in(Role role) {
        Tokens tokens = Tokens.forUser(role.code() + "@test").role(role.code());
        return nobody().auth()
                .oauth2((NETWORK_WIDE.contains(role) ? tokens : tokens.borough(CAMDEN)).token());
    }

    public static RequestSpecification nobody() {
        return given().basePath("/network/v1").accept("application/json");
    }
}
