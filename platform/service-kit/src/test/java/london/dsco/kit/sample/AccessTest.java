package london.dsco.kit.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import london.dsco.testkit.Forgery;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** Who is let in, and to what. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AccessTest {

    @Test
    void anotherBoroughsRecordIsNotFoundEvenWithoutAFilter() {
        String id = CommandTest.write("ours");
        CommandTest.as("dsco@hackney", CommandTest.HACKNEY)
                .get("/notes/" + id)
                .then()
                .statusCode(404);
        CommandTest.as("dsco@hackney", CommandTest.HACKNEY)
                .get("/notes?limit=200")
                .then()
                .body("items.id", not(hasItem(id)));
        given().auth()
                .oauth2(Tokens.forUser("coordinator@london").role("dsco").token())
                .get("/notes")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void aForgedOrMissingTokenIsRefusedByTheCheckThatFailed() {
        given().get("/notes")
                .then()
                .statusCode(401)
                .body("type", equalTo("urn:problem-type:dsco:token-missing"));
        refused(Forgery.EXPIRED, "token-expired");
        refused(Forgery.WRONG_AUDIENCE, "token-audience-invalid");
        refused(Forgery.WRONG_ISSUER, "token-issuer-invalid");
        for (Forgery signature :
                List.of(
                        Forgery.WRONG_KEY,
                        Forgery.UNKNOWN_KEY,
                        Forgery.TAMPERED,
                        Forgery.KEY_CONFUSION)) {
            refused(signature, "token-signature-invalid");
        }
        refused(Forgery.ALG_NONE, "token-signature-invalid");
        refused(Forgery.NOT_YET_VALID, "token-not-yet-valid");
        refused(Forgery.ID_TOKEN, "token-type-invalid");
        given().auth()
                .oauth2("not-a-token")
                .get("/notes")
                .then()
                .statusCode(401)
                .body("type", equalTo("urn:problem-type:dsco:token-malformed"));
    }

    private static void refused(Forgery forgery, String code) {
        String token =
                Tokens.forUser("dsco@camden")
                        .role("dsco")
                        .borough(CommandTest.CAMDEN)
                        .forged(forgery);
        given().auth()
                .oauth2(token)
                .get("/notes")
                .then()
                .statusCode(401)
                .body("type", equalTo("urn:problem-type:dsco:" + code));
    }

    @Test
    void anOperationThatNamesNoRoleIsOpenToNobody() {
        CommandTest.camden().get("/notes/unannotated").then().statusCode(403);
    }
}
