package london.dsco.web.sample;

import static london.dsco.web.sample.Sample.NOTES;
import static london.dsco.web.sample.Sample.problem;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A correctly signed token with an odd claim is refused before anything else happens. */
@QuarkusTest
@WithTestResource(
        value = RealParts.class,
        initArgs = {
            @ResourceArg(name = "postgres", value = "false"),
            @ResourceArg(name = "kafka", value = "false")
        })
class TokenTest {

    private static final List<Object> ODD =
            Arrays.asList(
                    5,
                    1.5,
                    true,
                    List.of(),
                    List.of("E09000007"),
                    List.of(List.of()),
                    Map.of(),
                    Map.of("a", "b"),
                    "a\u0000b",
                    "line\nbreak");

    private static final List<String> TEXTS =
            List.of(
                    "sub",
                    "azp",
                    "preferred_username",
                    "borough",
                    "setting",
                    "name",
                    "scope",
                    "typ",
                    "jti",
                    "upn");

    /** A claim and its value; null for a missing claim. */
    record Claim(String name, Object value) {}

    static List<Claim> oddClaims() {
        var claims = new ArrayList<Claim>();
        TEXTS.forEach(name -> ODD.forEach(value -> claims.add(new Claim(name, value))));
        List.of("sub", "azp").forEach(name -> claims.add(new Claim(name, null)));
        List.of("sub", "azp").forEach(name -> claims.add(new Claim(name, " ")));
        List.of("sub", "azp", "preferred_username")
                .forEach(name -> claims.add(new Claim(name, "system:reminders")));
        claims.add(new Claim("preferred_username", "System:reminders"));
        List.of(
                        5,
                        "dsco",
                        Map.of("dsco", true),
                        List.of(5),
                        List.of(List.of("dsco")),
                        Arrays.asList("dsco", null))
                .forEach(value -> claims.add(new Claim("roles", value)));
        return claims;
    }

    private static String token(Claim claim) {
        return claim.name().equals("roles")
                ? Sample.camdenDsco().tokenWith("roles", claim.value())
                : Sample.camdenDsco().claim(claim.name(), claim.value()).token();
    }

    @ParameterizedTest
    @MethodSource("oddClaims")
    void refusesAnOddClaim(Claim claim) {
        problem(Sample.with(token(claim)).get(NOTES).then(), 401, "token-malformed")
                .header("WWW-Authenticate", containsString("error=\"invalid_token\""));
    }

    @Test
    void servesValidRequestsBesideAThousandOddTokens() {
        var claims = new ArrayList<>(oddClaims());
        var random = new Random(20261124);
        String valid = Sample.camdenDsco().token();
        for (int i = 0; i < 1_000; i++) {
            if (i % claims.size() == 0) {
                Collections.shuffle(claims, random);
            }
            Sample.with(token(claims.get(i % claims.size()))).get(NOTES).then().statusCode(401);
            if (i % 4 == 0) {
                Sample.with(valid).get(NOTES + "?limit=1").then().statusCode(200);
            }
        }
    }

    @Test
    void refusesATokenOfAnUnknownClient() {
        problem(
                Sample.with(Sample.camdenDsco().claim("azp", "stranger").token()).get(NOTES).then(),
                401,
                "token-client-unknown");
        Sample.with(Tokens.forClient("camden-system").role("dsco").borough(Sample.CAMDEN).token())
                .get(NOTES)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "E09000099", "camden"})
    void forbidsABoroughsRoleWithoutABorough(String borough) {
        Tokens stray = Tokens.forUser("dsco@camden").role("dsco");
        String token = (borough.isEmpty() ? stray : stray.borough(borough)).token();
        String body = "{\"text\":\"a\"}";

        problem(Sample.with(token).body(body).post(NOTES).then(), 403, "forbidden");
        problem(Sample.with(token).get(Sample.written("theirs")).then(), 403, "forbidden");
    }

    @Test
    void refusesARoleThatMayNotCallTheOperation() {
        problem(
                Sample.with(
                                Tokens.forUser("parent@camden")
                                        .role("parent-forum")
                                        .borough(Sample.CAMDEN)
                                        .token())
                        .get(NOTES)
                        .then(),
                403,
                "forbidden");
    }
}
