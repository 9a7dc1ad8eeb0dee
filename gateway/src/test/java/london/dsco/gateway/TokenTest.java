package london.dsco.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import london.dsco.problem.ProblemType;
import london.dsco.testkit.Forgery;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
        value = RealParts.class,
        initArgs = {
            @ResourceArg(name = "postgres", value = "false"),
            @ResourceArg(name = "kafka", value = "false")
        })
@WithTestResource(EchoService.class)
class TokenTest {

    private static final Map<Forgery, ProblemType> REFUSALS =
            Map.of(
                    Forgery.EXPIRED, ProblemType.TOKEN_EXPIRED,
                    Forgery.NOT_YET_VALID, ProblemType.TOKEN_NOT_YET_VALID,
                    Forgery.WRONG_ISSUER, ProblemType.TOKEN_ISSUER_INVALID,
                    Forgery.WRONG_AUDIENCE, ProblemType.TOKEN_AUDIENCE_INVALID,
                    Forgery.ID_TOKEN, ProblemType.TOKEN_TYPE_INVALID,
                    Forgery.ALG_NONE, ProblemType.TOKEN_SIGNATURE_INVALID,
                    Forgery.KEY_CONFUSION, ProblemType.TOKEN_SIGNATURE_INVALID,
                    Forgery.WRONG_KEY, ProblemType.TOKEN_SIGNATURE_INVALID,
                    Forgery.UNKNOWN_KEY, ProblemType.TOKEN_SIGNATURE_INVALID,
                    Forgery.TAMPERED, ProblemType.TOKEN_SIGNATURE_INVALID);

    private static Tokens genuine() {
        return Tokens.forUser("dsco@camden").role("dsco").borough("E09000007");
    }

    private static ValidatableResponse callWith(String authorization) {
        return given().header("Authorization", authorization).get("/advice/v1/requests").then();
    }

    private static void refused(ValidatableResponse answer, ProblemType type) {
        answer.statusCode(401)
                .contentType("application/problem+json")
                .body("type", is(type.uri().toString()))
                .body("title", is(type.title()))
                .header("WWW-Authenticate", startsWith("Bearer realm=\"dsco\""));
    }

    @ParameterizedTest
    @EnumSource
    void namesTheCheckThatAForgedTokenFails(Forgery forgery) {
        var answer = callWith("Bearer " + genuine().forged(forgery));

        refused(answer, REFUSALS.get(forgery));
        answer.header("WWW-Authenticate", containsString("error=\"invalid_token\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ", "bearer ", "BEARER "})
    void acceptsAGenuineTokenWhateverTheCaseOfTheScheme(String scheme) {
        callWith(scheme + genuine().token()).statusCode(200);
    }

    @Test
    void asksForAMissingToken() {
        var answer = given().get("/advice/v1/requests").then();

        refused(answer, ProblemType.TOKEN_MISSING);
        answer.header("WWW-Authenticate", is("Bearer realm=\"dsco\""));
    }

    /** The network behind this test stays silent, so 503 means that the request passed. */
    @Test
    void letsMailProgramsUnsubscribeWithoutATokenAndCountsThemAsStrangers() {
        given().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post("/network/v1/digest-unsubscriptions/abc_DEF-1")
                .then()
                .statusCode(503)
                .header("RateLimit-Policy", startsWith("\"stranger\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/network/v1/digest-unsubscriptions",
                "/network/v1/digest-unsubscriptions/a/b",
                "/network/v1/members/digest-unsubscriptions/a",
                "/advice/v1/digest-unsubscriptions/a"
            })
    void requiresATokenBesideTheOpenOperation(String path) {
        refused(given().post(path).then(), ProblemType.TOKEN_MISSING);
    }

    @Test
    void requiresATokenToReadAtAnOpenAddressAndRefusesAForgedOne() {
        String open = "/network/v1/digest-unsubscriptions/a";

        refused(given().get(open).then(), ProblemType.TOKEN_MISSING);
        given().header("Authorization", "Bearer " + genuine().forged(Forgery.WRONG_KEY))
                .post(open)
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic ZHNjbzpsb2NhbC1vbmx5", "Bearer", "Bearerey.ey.ey", "ey.ey.ey"})
    void treatsAnotherSchemeAsAMissingToken(String authorization) {
        refused(callWith(authorization), ProblemType.TOKEN_MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "opaque",
                "a.b.c",
                "..",
                "ey.ey.ey",
                "e30.e30.e30",
                "bnVsbA.bnVsbA.bnVsbA",
                "W10.W10.W10",
                "a.b.c.d.e",
                "eyJhbGciOiJSUzI1NiJ9.e30.AAAA",
                "eyJhbGciOjF9.e30.AAAA",
                "eyJhbGciOiJub25lIn0.e30.AAAA",
                " a.b.c",
                "a.b.c, Bearer a.b.c",
            })
    void refusesAnInvalidToken(String token) {
        callWith("Bearer " + token)
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", startsWith("urn:problem-type:dsco:token-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"exp", "typ", "aud", "iss"})
    void refusesATokenThatLacksAClaim(String claim) {
        var expected =
                Map.of(
                        "exp", ProblemType.TOKEN_MALFORMED,
                        "typ", ProblemType.TOKEN_TYPE_INVALID,
                        "aud", ProblemType.TOKEN_AUDIENCE_INVALID,
                        "iss", ProblemType.TOKEN_ISSUER_INVALID);

        refused(callWith("Bearer " + genuine().claim(claim, null).token()), expected.get(claim));
    }

    @Test
    void namesTheIssuerFirstIfEverythingElseIsWrongToo() {
        var token = genuine().claim("aud", "another").claim("exp", 1).forged(Forgery.WRONG_ISSUER);

        refused(callWith("Bearer " + token), ProblemType.TOKEN_ISSUER_INVALID);
    }

    @Test
    void acceptsATokenForSeveralAudiences() {
        var token = genuine().claim("aud", List.of("account", "dsco-api")).token();

        callWith("Bearer " + token).statusCode(200);
    }

    @Test
    void acceptsNoTokenFromTheQueryOrACookie() {
        String token = genuine().token();

        refused(
                given().cookie("access_token", token)
                        .get("/advice/v1/requests?access_token=" + token)
                        .then(),
                ProblemType.TOKEN_MISSING);
    }

    @Test
    void doesNotVerifyTokensForUnknownAddresses() {
        given().header("Authorization", "Bearer " + genuine().forged(Forgery.EXPIRED))
                .get("/unknown")
                .then()
                .statusCode(404);
    }
}
