package london.dsco.network;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import london.dsco.domain.Role;
import london.dsco.testkit.Tokens;

/** Requests of the people and systems that call this service. */
public final class Callers {

    public static final String CAMDEN = "E09000007";

    private Callers() {}

    public static RequestSpecification dsco() {
        return in(Role.DSCO);
    }

    /** Returns a request of somebody in Camden, or of the whole network for a network role. */
    public static RequestSpecification in(Role role) {
        String place = role.isOfABorough() ? "camden" : "london";
        return nobody().auth().oauth2(Tokens.forAccount(role.code() + "@" + place).token());
    }

    /** Returns a request of the DSCO of a borough, such as {@code hackney}. */
    public static RequestSpecification dscoOf(String borough) {
        return nobody().auth().oauth2(Tokens.forAccount("dsco@" + borough).token());
    }

    public static RequestSpecification nobody() {
        return given().basePath("/network/v1")
                .accept("application/json")
                .contentType("application/json");
    }
}
