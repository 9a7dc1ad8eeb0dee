package london.dsco.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtContext;
import org.junit.jupiter.api.Test;

class AccessTokenRulesTest {

    private final AccessTokenRules rules = new AccessTokenRules(Set.of("dsco-portal"));

    private static JwtClaims claims() {
        JwtClaims claims = new JwtClaims();
        claims.setSubject("b5f1");
        claims.setStringClaim("azp", "dsco-portal");
        claims.setStringClaim("typ", "Bearer");
        claims.setStringClaim("preferred_username", "dsco@camden");
        claims.setStringClaim("borough", "E09000007");
        claims.setStringListClaim("roles", "dsco");
        return claims;
    }

    private String wrongWith(String claim, Object value) {
        JwtClaims claims = claims();
        claims.setClaim(claim, value);
        return wrong(claims, "RS256");
    }

    private String wrong(JwtClaims claims, String algorithm) {
        JsonWebSignature signed = new JsonWebSignature();
        signed.setAlgorithmHeaderValue(algorithm);
        return rules.validate(new JwtContext("", claims, List.of(signed)));
    }

    @Test
    void takesAnAccessTokenOfAKnownClient() {
        assertThat(wrong(claims(), "RS256")).isNull();
        assertThat(wrong(claims(), "ES256")).isNull();
    }

    @Test
    void takesNoAlgorithmThatTheRealmDoesNotUse() {
        assertThat(wrong(claims(), "HS256")).isEqualTo(AccessTokenRules.ALGORITHM);
        assertThat(wrong(claims(), "none")).isEqualTo(AccessTokenRules.ALGORITHM);
    }

    @Test
    void takesNoIdTokenAndNoTokenOfAnotherClient() {
        assertThat(wrongWith("typ", "ID")).isEqualTo(AccessTokenRules.TYPE);
        assertThat(wrongWith("azp", "somebody-elses")).isEqualTo(AccessTokenRules.CLIENT);
    }

    @Test
    void takesNoClaimOfAnotherKindThanTheSuiteReads() {
        assertThat(wrongWith("borough", 7)).isEqualTo(AccessTokenRules.CLAIM);
        assertThat(wrongWith("roles", "dsco")).isEqualTo(AccessTokenRules.CLAIM);
        assertThat(wrongWith("roles", List.of("dsco", 7))).isEqualTo(AccessTokenRules.CLAIM);
        assertThat(wrongWith("name", "Ada\u0000")).isEqualTo(AccessTokenRules.CLAIM);
        assertThat(wrongWith("sub", " ")).isEqualTo(AccessTokenRules.CLAIM);
        assertThat(wrongWith("azp", null)).isEqualTo(AccessTokenRules.CLAIM);
    }

    @Test
    void takesNoNameOfTheSuitesOwnActors() {
        assertThat(wrongWith("preferred_username", "System:reminders"))
                .isEqualTo(AccessTokenRules.CLAIM);
    }
}
