package london.dsco.advice.request;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import london.dsco.domain.Borough;
import london.dsco.testkit.Tokens;

/** The people and systems of the boroughs, as they call. */
final class People {

    static final String CAMDEN = "E09000007";
    static final String HACKNEY = "E09000012";

    private People() {}

    static RequestSpecification as(String role) {
        return as(role, "camden");
    }

    /** Someone with one role, named as the demonstration accounts are. */
    static RequestSpecification as(String role, String borough) {
        return user(role + "@" + borough, borough, role);
    }

    static RequestSpecification user(String username, String borough, String... roles) {
        return with(Tokens.forUser(username).role(roles).borough(gss(borough)));
    }

    static RequestSpecification system(String borough) {
        return with(
                Tokens.forClient(borough + "-system").role("borough-system").borough(gss(borough)));
    }

    private static RequestSpecification with(Tokens token) {
        return given().auth().oauth2(token.token()).contentType("application/json");
    }

    private static String gss(String borough) {
        return Borough.valueOf(borough.toUpperCase(Locale.ROOT)).gss();
    }
}
