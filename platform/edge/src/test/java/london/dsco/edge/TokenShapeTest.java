package london.dsco.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import java.io.IOException;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused before a token is verified, and what a refused caller is told. */
class TokenShapeTest {

    @ParameterizedTest
    @ValueSource(strings = {"Bearer aaa.bbb.ccc", "bearer a-_.b9.C", "BEARER a.b.c"})
    void leavesThreePartsInBase64UrlToTheVerifier(String authorization) {
        assertThat(TokenShape.refusal(authorization)).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Bearer", "Basic YTpi", "aaa.bbb.ccc", "Bearer\taaa.bbb.ccc"})
    void isMissingWithoutTheBearerScheme(String authorization) {
        assertThat(TokenShape.refusal(authorization))
                .map(ProblemException::type)
                .contains(ProblemType.TOKEN_MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer ",
                "Bearer aaa",
                "Bearer aaa.bbb",
                "Bearer aaa.bbb.ccc.ddd",
                "Bearer aaa..ccc",
                "Bearer .bbb.ccc",
                "Bearer aaa.bbb.ccc=",
                "Bearer aaa.b+b.ccc",
                "Bearer aaa.bbb.ccc ddd",
                "Bearer  aaa.bbb.ccc",
                "Bearer aaa.bbb.cc\u00e9"
            })
    void isMalformedInAnyOtherForm(String authorization) {
        assertThat(TokenShape.refusal(authorization))
                .map(ProblemException::type)
                .contains(ProblemType.TOKEN_MALFORMED);
    }

    @Test
    void isUnsignedWithAnEmptySignature() {
        assertThat(TokenShape.refusal("Bearer aaa.bbb."))
                .map(ProblemException::type)
                .contains(ProblemType.TOKEN_SIGNATURE_INVALID);
    }

    @Test
    void anUnreachableProviderIsNotTheTokensFault() {
        assertThat(TokenRefusal.of(new OIDCException("no keys")))
                .map(ProblemException::type)
                .contains(ProblemType.IDENTITY_PROVIDER_UNAVAILABLE);
        assertThat(TokenRefusal.of(new AuthenticationFailedException(new IOException("reset"))))
                .map(ProblemException::type)
                .contains(ProblemType.IDENTITY_PROVIDER_UNAVAILABLE);
    }

    @Test
    void anotherFailureIsNoRefusalOfAToken() {
        assertThat(TokenRefusal.of(new IllegalStateException())).isEmpty();
    }

    /** RFC 6750 section 3.1: without a token there is no error to report. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TOKEN_MISSING|Bearer realm=\"dsco\"",
                "TOKEN_EXPIRED|Bearer realm=\"dsco\", error=\"invalid_token\","
                        + " error_description=\"%s\""
            })
    void challengesTheCallerWithTheReason(ProblemType type, String challenge) {
        assertThat(TokenRefusal.challenge(type)).isEqualTo(challenge.formatted(type.title()));
    }
}
