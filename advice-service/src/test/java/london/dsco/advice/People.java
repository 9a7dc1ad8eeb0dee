package london.dsco.advice;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import london.dsco.domain.Borough;
import london.dsco.testkit.Tokens;

/** The people and systems of the boroughs, as they call. */
public final class People {

    public static final String CAMDEN = "E09000007";
    public static final String HACKNEY = "E09000012";

    private People() {}

    public static RequestSpecification as(String role) {
        return as(role, "camden");
    }

    /** Someone with one role, named as the demonstration accounts are. */
    public static RequestSpecification as(String role, String borough) {
        return user(role + "@" + borough, borough, role);
    }

    public static RequestSpecification user(String username, String borough, String... roles) {
        return with(Tokens.forUser(username).role(roles).borough(gss(borough)));
    }

    public static RequestSpecification system(String borough) {
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
