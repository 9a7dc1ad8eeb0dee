package london.dsco.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Base64;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** A verified token lets no other token in, however similar. */
@QuarkusTest
@WithTestResource(
        value = RealParts.class,
        initArgs = {
            @ResourceArg(name = "postgres", value = "false"),
            @ResourceArg(name = "kafka", value = "false")
        })
@WithTestResource(EchoService.class)
class VerifiedTokenTest {

    private static final String SIGNATURE_INVALID = "urn:problem-type:dsco:token-signature-invalid";

    private static ValidatableResponse callWith(String token) {
        return given().auth().oauth2(token).get("/advice/v1/requests").then();
    }

    @Test
    void refusesAVerifiedTokenWithAChangedSignature() {
        String token = Tokens.forUser("dsco@camden").role("dsco").token();
        callWith(token).statusCode(200);
        int at = token.lastIndexOf('.') + 20;
        char other = token.charAt(at) == 'A' ? 'B' : 'A';

        callWith(token.substring(0, at) + other + token.substring(at + 1))
                .statusCode(401)
                .body("type", is(SIGNATURE_INVALID));
    }

    @Test
    void refusesAVerifiedTokenWithOtherClaimsUnderItsSignature() {
        String token = Tokens.forUser("dsco@camden").role("dsco").token();
        callWith(token).statusCode(200);
        String[] parts = token.split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]));
        assertThat(claims).contains("\"dsco\"");
        String widened =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(claims.replace("\"dsco\"", "\"borough-admin\"").getBytes());

        callWith(parts[0] + "." + widened + "." + parts[2])
                .statusCode(401)
                .body("type", is(SIGNATURE_INVALID));
    }

    @Test
    void answersTheSameTokenRepeatedly() {
        String token = Tokens.forUser("dsco@camden").role("dsco").token();

        for (int i = 0; i < 5; i++) {
            callWith(token).statusCode(200).body("headers.Authorization", is("Bearer " + token));
        }
    }
}
