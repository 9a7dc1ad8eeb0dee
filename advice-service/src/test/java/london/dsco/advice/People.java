package london.dsco.advice;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import london.dsco.domain.Borough;
import london.dsco.testkit.Tokens;

/** The people and systems of the boroughs, as callers. */
public final class People {

    public static final String CAMDEN = "E09000007";
    public static final String HACKNEY = "E09000012";

    private People() {}

    public static RequestSpecification as(String role) {
        return as(role, "camden");
    }

    /** Returns a caller with one role, named like the demonstration accounts. */
    public static RequestSpecification as(String role, String borough) {
        return with(account(role, borough));
    }

    /** Returns the caller of {@link #as(String, String)} for very many calls. */
    public static PlainCaller plainly(String role, String borough) {
        return new PlainCaller(account(role, borough));
    }

    public static RequestSpecification user(String username, String borough, String... roles) {
        return with(person(username, borough, roles));
    }

    /** Returns the caller of {@link #user} for very many calls. */
    public static PlainCaller plainUser(String username, String borough, String... roles) {
        return new PlainCaller(person(username, borough, roles));
    }

    public static RequestSpecification system(String borough) {
        return with(Tokens.forAccount(borough + "-system"));
    }

    /** Returns the caller of {@link #system} for very many calls. */
    public static PlainCaller plainSystem(String borough) {
        return new PlainCaller(Tokens.forAccount(borough + "-system"));
    }

    /** Returns the ETag that a caller in Camden gets for an address. */
    public static String tag(String role, String path) {
        return as(role).get(path).then().statusCode(200).extract().header("ETag");
    }

    private static Tokens account(String role, String borough) {
        return Tokens.forAccount(role + "@" + borough);
    }

    private static Tokens person(String username, String borough, String... roles) {
        String gss = Borough.valueOf(borough.toUpperCase(Locale.ROOT)).gss();
        return Tokens.forUser(username).role(roles).borough(gss);
    }

    private static RequestSpecification with(Tokens token) {
        return given().auth().oauth2(token.token()).contentType("application/json");
    }
}
