package london.dsco.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import london.dsco.journey.Answer;
import london.dsco.journey.Api;
import london.dsco.local.Part;
import london.dsco.runs.RunningSuite;
import london.dsco.runs.Suite;
import london.dsco.testkit.Forgery;
import london.dsco.testkit.SigningKey;
import london.dsco.testkit.Tokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every forgery is refused at the gateway and at each service directly, with the check it failed.
 * The forger has a key that the realm really publishes, so each token has only its one defect.
 */
@ExtendWith(RunningSuite.class)
class ForgedTokenIT {

    /** A verifier of tokens, with something there that needs one. */
    enum Door {
        GATEWAY_TO_ADVICE(Part.GATEWAY, "/advice/v1/requests"),
        GATEWAY_TO_REVIEW(Part.GATEWAY, "/reviews/v1/reviews"),
        GATEWAY_TO_NETWORK(Part.GATEWAY, "/network/v1/boroughs"),
        ADVICE(Part.ADVICE, "/advice/v1/requests"),
        REVIEW(Part.REVIEW, "/reviews/v1/reviews"),
        NETWORK(Part.NETWORK, "/network/v1/boroughs");

        private final Part part;
        private final String path;

        Door(Part part, String path) {
            this.part = part;
            this.path = path;
        }
    }

    private static final Map<Forgery, String> FAILED_CHECK =
            Map.of(
                    Forgery.EXPIRED, "token-expired",
                    Forgery.NOT_YET_VALID, "token-not-yet-valid",
                    Forgery.WRONG_ISSUER, "token-issuer-invalid",
                    Forgery.WRONG_AUDIENCE, "token-audience-invalid",
                    Forgery.ID_TOKEN, "token-type-invalid",
                    Forgery.ALG_NONE, "token-signature-invalid",
                    Forgery.KEY_CONFUSION, "token-signature-invalid",
                    Forgery.WRONG_KEY, "token-signature-invalid",
                    Forgery.UNKNOWN_KEY, "token-signature-invalid",
                    Forgery.TAMPERED, "token-signature-invalid");

    private static Suite suite;
    private static SigningKey key;
    private static Map<String, Object> claims;
    private static String idToken;

    @BeforeAll
    static void holdAKeyOfTheRealm(Suite running) throws IOException {
        suite = running;
        var realm = new Realm(running.stack());
        key = realm.publishedKey();
        idToken = realm.signIn("dsco@camden").path("id_token").asText();
        claims =
                new JsonMapper()
                        .readValue(
                                Base64.getUrlDecoder()
                                        .decode(
                                                running.accounts()
                                                        .token("dsco@camden")
                                                        .split("\\.")[1]),
                                new TypeReference<>() {});
    }

    static Stream<Arguments> forgeriesAtEveryDoor() {
        return Arrays.stream(Door.values())
                .flatMap(door -> Stream.of(Forgery.values()).map(f -> arguments(door, f)));
    }

    @ParameterizedTest
    @EnumSource
    void theSameTokenWithoutADefectIsAccepted(Door door) {
        String genuine = Tokens.signed(claims, key);

        assertThat(knock(door, genuine).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("forgeriesAtEveryDoor")
    void aForgeryIsRefusedWithTheCheckItFailed(Door door, Forgery forgery) {
        assertRefused(knock(door, forgery.apply(claims, key)), FAILED_CHECK.get(forgery));
    }

    @ParameterizedTest
    @EnumSource
    void aRealIdTokenIsNotAnAccessToken(Door door) {
        assertRefused(knock(door, idToken), "token-type-invalid", "token-audience-invalid");
    }

    @ParameterizedTest
    @EnumSource
    void aMissingTokenIsNotABadToken(Door door) {
        assertRefused(knock(door, null), "token-missing");
    }

    @ParameterizedTest
    @EnumSource
    void textThatIsNotATokenIsMalformed(Door door) {
        assertRefused(knock(door, "let-me-in"), "token-malformed");
    }

    private static Answer knock(Door door, String token) {
        URI base = suite.stack().service(door.part);
        return new Api(base, token).get(door.path);
    }

    private static void assertRefused(Answer answer, String... anyOf) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(401);
        assertThat(answer.problem()).as(answer.toString()).isIn((Object[]) anyOf);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }
}
