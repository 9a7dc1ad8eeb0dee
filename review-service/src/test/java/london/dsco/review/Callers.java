package london.dsco.review;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import london.dsco.testkit.Tokens;

/** Requests of the people and systems that call this service. */
public final class Callers {

    public static final String CAMDEN = "E09000007";
    public static final String ISLINGTON = "E09000019";
    public static final String HACKNEY = "E09000012";

    private Callers() {}

    public static RequestSpecification camdenSystem() {
        return with(Tokens.forAccount("camden-system"));
    }

    public static RequestSpecification islingtonSystem() {
        return with(Tokens.forAccount("islington-system"));
    }

    /** Returns a request of somebody in Camden with one role. */
    public static RequestSpecification camden(String role) {
        return with(Tokens.forAccount(role + "@camden"));
    }

    /** Returns a request of a named person in Camden. */
    public static RequestSpecification camdenAs(String username, String role) {
        return with(Tokens.forUser(username).role(role).borough(CAMDEN));
    }

    /** Returns a request of somebody in Islington with one role. */
    public static RequestSpecification islington(String role) {
        return with(Tokens.forAccount(role + "@islington"));
    }

    /** Returns a request of a school or college in Camden. */
    public static RequestSpecification settingOfCamden(String urn) {
        return with(Tokens.forAccount("setting@camden").claim("setting", urn));
    }

    public static RequestSpecification coordinatorOfTheNetwork() {
        return with(Tokens.forAccount("network-coordinator@london"));
    }

    /** Returns a request whose token has a borough's role but no borough. */
    public static RequestSpecification withoutBorough(String role) {
        return with(Tokens.forUser(role + "@nowhere").role(role));
    }

    public static RequestSpecification nobody() {
        return given().basePath("/reviews/v1").contentType("application/json");
    }

    private static RequestSpecification with(Tokens tokens) {
        return nobody().auth().oauth2(tokens.token());
    }

    /** Returns a reference that no other test uses. */
    public static String reference() {
        return "EHCP-" + UUID.randomUUID();
    }
}
