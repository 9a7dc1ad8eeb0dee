package london.dsco.web.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import london.dsco.testkit.Tokens;

/** Calls the sample service. */
final class Sample {

    static final String CAMDEN = "E09000007";
    static final String NOTES = "/sample/v1/notes";

    private Sample() {}

    static Tokens camdenDsco() {
        return Tokens.forUser("dsco@camden").role("dsco").borough(CAMDEN);
    }

    static RequestSpecification camden() {
        return with(camdenDsco().token());
    }

    static RequestSpecification with(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).urlEncodingEnabled(false);
    }

    /** Returns a request of Camden's DSCO that does not mention a body. */
    static RequestSpecification bare() {
        return given().auth().oauth2(camdenDsco().token()).noContentType();
    }

    /** Writes a note and returns its address. */
    static String written(String text) {
        return camden().body("{\"text\":\"" + text + "\"}")
                .post(NOTES)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("urn:problem-type:dsco:" + code))
                .body("status", equalTo(status))
                .body("instance", startsWith("/"))
                .body("traceId.length()", equalTo(32));
    }
}
