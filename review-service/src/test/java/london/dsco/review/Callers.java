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

    /** Someone of Camden in one role. */
    public static RequestSpecification camden(String role) {
        return with(Tokens.forAccount(role + "@camden"));
    }

    /** Someone of Camden who is named. */
    public static RequestSpecification camdenAs(String username, String role) {
        return with(Tokens.forUser(username).role(role).borough(CAMDEN));
    }

    /** Someone of Islington in one role. */
    public static RequestSpecification islington(String role) {
        return with(Tokens.forAccount(role + "@islington"));
    }

    /** Someone of a school or college of Camden. */
    public static RequestSpecification settingOfCamden(String urn) {
        return with(Tokens.forAccount("setting@camden").claim("setting", urn));
    }

    public static RequestSpecification coordinatorOfTheNetwork() {
        return with(Tokens.forAccount("network-coordinator@london"));
    }

    /** A borough's role in a token that names no borough. */
    public static RequestSpecification withoutBorough(String role) {
        return with(Tokens.forUser(role + "@nowhere").role(role));
    }

    public static RequestSpecification nobody() {
        return given().basePath("/reviews/v1").contentType("application/json");
    }

    private static RequestSpecification with(Tokens tokens) {
        return nobody().auth().oauth2(tokens.token());
    }

    /** A reference that no other test uses. */
    public static String reference() {
        return "EHCP-" + UUID.randomUUID();
    }
}
