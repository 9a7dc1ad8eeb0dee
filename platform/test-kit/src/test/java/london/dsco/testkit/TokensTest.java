package london.dsco.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import london.dsco.testkit.OddTokens.Odd;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tokens as seen by a verifier that is not ours. */
class TokensTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static JwtConsumer verifier;

    @BeforeAll
    static void verifyAgainstTheIssuer() {
        String server = new TestIssuer().apply(null).get("quarkus.oidc.auth-server-url");
        String issuer = Published.ISSUER.get();
        var keys = new HttpsJwks(server + "/protocol/openid-connect/certs");
        verifier =
                new JwtConsumerBuilder()
                        .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(keys))
                        .setJwsAlgorithmConstraints(
                                AlgorithmConstraints.ConstraintType.PERMIT, "RS256")
                        .setExpectedIssuer(issuer)
                        .setExpectedAudience(Tokens.AUDIENCE)
                        .setRequireExpirationTime()
                        .setRequireSubject()
                        .registerValidator(TokensTest::accessTokensOnly)
                        .build();
    }

    private static String accessTokensOnly(JwtContext context) {
        return "Bearer".equals(context.getJwtClaims().getClaimsMap().get("typ"))
                ? null
                : "not an access token";
    }

    @Test
    void aGenuineTokenIsAcceptedWithTheClaimsOfItsUser() throws Exception {
        String token =
                Tokens.forUser("dsco@camden")
                        .role("dsco", "team-manager")
                        .borough("E09000007")
                        .name("Ada Example")
                        .token();

        var claims = verifier.processToClaims(token);

        assertThat(claims.getSubject()).isEqualTo(Tokens.subjectOf("dsco@camden"));
        assertThat(claims.getStringClaimValue("preferred_username")).isEqualTo("dsco@camden");
        assertThat(claims.getStringClaimValue("name")).isEqualTo("Ada Example");
        assertThat(claims.getStringClaimValue("borough")).isEqualTo("E09000007");
        assertThat(claims.getStringListClaimValue("roles"))
                .isEqualTo(List.of("dsco", "team-manager"));
    }

    @Test
    void aClientIsKnownAsKeycloaksServiceAccount() throws Exception {
        var claims =
                verifier.processToClaims(
                        Tokens.forClient("camden-system").role("borough-system").token());

        assertThat(claims.getStringClaimValue("azp")).isEqualTo("camden-system");
        assertThat(claims.getStringClaimValue("preferred_username"))
                .isEqualTo("service-account-camden-system");
    }

    @Test
    void thePersonWithTheSameClaimsHasTheSameTokenByDefault() {
        String token = Tokens.forUser("dsco@camden").role("dsco").token();

        assertThat(Tokens.forUser("dsco@camden").role("dsco").token()).isEqualTo(token);
        assertThat(Tokens.forUser("dsco@camden").role("team-manager").token()).isNotEqualTo(token);
        assertThat(Tokens.forUser("dsco@camden").role("dsco").claim("jti", "another").token())
                .isNotEqualTo(token);
    }

    @ParameterizedTest
    @EnumSource
    void everyForgeryIsRefused(Forgery forgery) {
        String forged = Tokens.forUser("dsco@camden").role("dsco").forged(forgery);

        assertThatThrownBy(() -> verifier.processToClaims(forged))
                .isInstanceOf(InvalidJwtException.class);
    }

    /** If a forgery had more than one defect, a test of one check would prove nothing. */
    @ParameterizedTest
    @EnumSource(names = {"EXPIRED", "NOT_YET_VALID", "WRONG_ISSUER", "WRONG_AUDIENCE", "ID_TOKEN"})
    void aForgedClaimIsTheOnlyDefect(Forgery forgery) {
        String forged = Tokens.forUser("dsco@camden").role("dsco").forged(forgery);

        assertThatThrownBy(() -> verifier.processToClaims(forged))
                .isInstanceOfSatisfying(
                        InvalidJwtException.class, e -> assertThat(e.getErrorDetails()).hasSize(1));
    }

    @Test
    void signsOddTokensCorrectlyWithTheirOddClaims() throws Exception {
        var odd = OddTokens.of("dsco@camden", "dsco", "E09000007").variants(60);
        var signatureOnly =
                new JwtConsumerBuilder()
                        .setVerificationKey(SigningKey.ofIssuer().pair().getPublic())
                        .setSkipAllValidators()
                        .build();
        for (OddTokens.Odd each : odd) {
            String json = signatureOnly.process(each.token()).getJwtClaims().getRawJson();
            var claims = JSON.readTree(json);
            assertThat(claims.path("iss").asText()).isEqualTo(Published.ISSUER.get());
            each.claims()
                    .forEach(
                            (name, value) ->
                                    assertThat(claims.get(name))
                                            .isEqualTo(JSON.<JsonNode>valueToTree(value)));
        }
    }

    @Test
    void generatesAThousandOddTokensWithHardlyAnyDuplicates() {
        var odd = OddTokens.of("dsco@camden", "dsco", "E09000007").variants(1_000);

        assertThat(odd).hasSize(1_000);
        assertThat(odd.stream().map(Odd::toString).distinct().count()).isGreaterThan(850);
    }

    @Test
    void returnsTheSameOddTokensAtEveryCall() {
        var one = OddTokens.of("dsco@camden", "dsco", "E09000007").variants(200);
        var other = OddTokens.of("dsco@camden", "dsco", "E09000007").variants(200);

        assertThat(one).extracting(Odd::claims).isEqualTo(other.stream().map(Odd::claims).toList());
    }
}
